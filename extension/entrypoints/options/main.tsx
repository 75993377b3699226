import '../../strict-zod.ts';
import { render } from 'preact';
import { speakOnPage } from '../../language.ts';
import { Options } from '../../options/options.tsx';

speakOnPage();
const root = document.getElementById('pane');
if (root !== null) render(<Options />, root);
