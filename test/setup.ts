/** Before every test file: texts of all languages are read, as in the extension when their words have been loaded. */

import { knowLanguages } from '../src/tools/languages';

await knowLanguages();
