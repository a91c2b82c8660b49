import { define } from '../foundation/define.ts';
import { SotayDocuments } from './documents.ts';

define('sotay-documents', SotayDocuments);
