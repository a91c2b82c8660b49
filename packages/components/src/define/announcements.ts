import '../announcements/announcements.define.ts';
