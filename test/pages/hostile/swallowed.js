/* Listens on the window, before anybody else hears: from when it is told to, keys and pointers end here. */
const ended = Object.assign(globalThis, { swallows: false, swallowed: new Set() });
const TYPES = ['keydown', 'keyup', 'pointerdown', 'pointerup', 'pointermove', 'pointerout', 'pointerover'];
for (const type of [...TYPES, 'mousedown', 'mouseup', 'mousemove', 'mouseout', 'click'])
  addEventListener(
    type,
    (event) => {
      if (!ended.swallows) return;
      ended.swallowed.add(type);
      event.stopImmediatePropagation();
    },
    true,
  );
