import { define } from '../foundation/define.ts';
import { SotayAnnouncements } from './announcements.ts';

define('sotay-announcements', SotayAnnouncements);
