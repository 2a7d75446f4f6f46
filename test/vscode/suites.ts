/** All suites; a new file is named here. */
import './commands.test';
import './completion.test';
import './control.test';
import './convert.test';
import './diagnostics.test';
import './fix.test';
import './hover.test';
import './moving.test';
import './outline.test';
import './package.test';
import './recognition.test';
import './share.test';
import './snippet.test';
