import '../data-requests/data-requests.define.ts';
