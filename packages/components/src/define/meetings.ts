import '../meetings/meetings.define.ts';
