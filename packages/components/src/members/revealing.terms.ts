export const revealingTerms = {
  shown: 'Các số đang hiện đầy đủ trong 30 giây. Lần xem này được ghi vào nhật ký truy cập.',
  mask: 'Che lại',
  masked: 'Các số đã được che lại.',
};
export type RevealingTerms = typeof revealingTerms;
