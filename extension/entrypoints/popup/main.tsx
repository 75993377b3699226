import '../../strict-zod.ts';
import { render } from 'preact';
import { speakOnPage } from '../../language.ts';
import { Popup } from '../../popup/popup.tsx';

speakOnPage();
const root = document.getElementById('pane');
if (root !== null) render(<Popup />, root);
