import '../members/profile-corrections.define.ts';
