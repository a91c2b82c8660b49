import '../foundation/provider.define.ts';
import '../controls/button.define.ts';
import '../controls/dialog.define.ts';
import '../controls/input.define.ts';
import '../controls/select.define.ts';
import '../controls/textarea.define.ts';
