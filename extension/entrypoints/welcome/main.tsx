import '../../strict-zod.ts';
import { render } from 'preact';
import { Welcome } from '../../welcome/welcome.tsx';

const root = document.getElementById('pane');
if (root !== null) render(<Welcome />, root);
