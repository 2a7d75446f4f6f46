/** All suites; a new file is named here. */
import './diagnostics.test';
import './fix.test';
import './hover.test';
import './outline.test';
import './recognition.test';
import './snippet.test';
