import '../meetings/meeting-notice.define.ts';
