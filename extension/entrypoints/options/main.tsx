import '../../strict-zod.ts';
import { render } from 'preact';
import { Options } from '../../options/options.tsx';

const root = document.getElementById('pane');
if (root !== null) render(<Options />, root);
