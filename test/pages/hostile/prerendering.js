/* Says whether it was prerendered, for the test to know that it tested something. */
document.documentElement.dataset.prerendered = String(document.prerendering);
