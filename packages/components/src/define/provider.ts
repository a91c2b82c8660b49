import '../foundation/provider.define.ts';
