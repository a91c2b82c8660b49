import '../documents/document-viewer.define.ts';
