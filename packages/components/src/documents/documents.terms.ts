export const documentsTerms = {
  heading: 'Tra cứu văn bản',
  category: 'Loại văn bản',
  allCategories: 'Tất cả',
  search: 'Tìm theo số, ký hiệu hoặc trích yếu',
  searchHint: 'Gõ có dấu hoặc không dấu đều được.',
  find: 'Tìm',
  empty: 'Chưa có văn bản.',
  emptySearch: 'Không có văn bản nào hợp với điều kiện tìm. Đề nghị đồng chí thử từ khác hoặc chọn loại "Tất cả".',
  count: 'Có {count} văn bản.',
  countMore: 'Đang hiện {count} văn bản đầu, còn văn bản khác.',
  more: 'Xem thêm',
  loadingMore: 'Đang tải thêm…',
  moreAdded: 'Đã hiện thêm {count} văn bản.',
  undated: 'Không ghi ngày',
  guest: 'Đồng chí đang xem văn bản công khai. Đăng nhập để xem thêm văn bản dành cho đảng viên.',
};

export type DocumentsTerms = typeof documentsTerms;
