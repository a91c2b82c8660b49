import '../documents/documents.define.ts';
