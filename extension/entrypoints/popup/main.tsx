import '../../strict-zod.ts';
import { render } from 'preact';
import { Popup } from '../../popup/popup.tsx';

const root = document.getElementById('pane');
if (root !== null) render(<Popup />, root);
