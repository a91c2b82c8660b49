import { define } from '../foundation/define.ts';
import { SotayDocumentViewer } from './document-viewer.ts';

define('sotay-document-viewer', SotayDocumentViewer);
