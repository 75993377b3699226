import '../../strict-zod.ts';
import { render } from 'preact';
import { speakOnPage } from '../../language.ts';
import { Panel } from '../../panel/panel.tsx';

speakOnPage();
const root = document.getElementById('pane');
if (root !== null) render(<Panel />, root);
