import '../members/profile.define.ts';
