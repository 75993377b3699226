import '../../strict-zod.ts';
import { render } from 'preact';
import { Panel } from '../../panel/panel.tsx';

const root = document.getElementById('pane');
if (root !== null) render(<Panel />, root);
