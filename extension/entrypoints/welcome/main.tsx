import '../../strict-zod.ts';
import { render } from 'preact';
import { speakOnPage } from '../../language.ts';
import { Welcome } from '../../welcome/welcome.tsx';

speakOnPage();
const root = document.getElementById('pane');
if (root !== null) render(<Welcome />, root);
