package import Findings

extension PictureRule {
  public var message: Wording {
    switch self {
    case .jpegBroken, .gifBroken, .tiffDirectory, .pictPixels:
      Wording(
        "「{file}」的內部損壞：第 {offset} 位元組應該是{expected}。",
        "{file} is damaged: expected at byte {offset}: {expected}.")
    case .jpegFrame:
      Wording(
        "「{file}」的影像標頭不合理：第 {offset} 位元組應該是{expected}。",
        "{file} has a picture header that cannot be right: expected at byte {offset}: {expected}.")
    case .jpegEmpty, .gifNoFrame:
      Wording(
        "「{file}」裡沒有影像：第 {offset} 位元組之前應該有{expected}。",
        "{file} holds no picture: expected before byte {offset}: {expected}.")
    case .jpegTruncated:
      Wording(
        "「{file}」不完整：到第 {offset} 位元組就沒有了，還缺{expected}。",
        "{file} is incomplete: by byte {offset} it should have had {expected}.")
    case .jpegUncommon:
      Wording(
        "「{file}」是少見的 JPEG（{coding}，{colour}，每個成分 {bits} 位元），多數看圖軟體打不開。",
        "{file} is an uncommon JPEG ({coding}, {colour}, bits per component: {bits}) that most viewers do not open.")
    case .jpegQuantisation:
      Wording(
        "「{file}」缺少還原影像要用的表：第 {offset} 位元組應該{expected}。",
        "{file} lacks a table without which it cannot be shown: expected at byte {offset}: {expected}.")
    case .jpegHuffman:
      Wording(
        "「{file}」缺少霍夫曼表（第 {offset} 位元組），有些看圖軟體打不開。",
        "{file} lacks a Huffman table (at byte {offset}); some viewers do not open it.")
    case .jpegFurther:
      Wording(
        "「{file}」附帶的另一張影像不完整：第 {offset} 位元組起應該是{expected}。主要的影像完整。",
        "{file} names {expected} at byte {offset} that is not all there. The main picture is whole.")
    case .jpegScans:
      Wording(
        "「{file}」要重複繪製太多次（應該{expected}），看圖軟體可能停住。",
        "{file} has to be drawn over and over (expected: {expected}); viewers may stop responding.")
    case .gifTruncated, .bmpTruncated, .pictTruncated:
      Wording(
        "「{file}」不完整：到第 {offset} 位元組就沒有了，還缺{expected}。",
        "{file} is incomplete: it ends at byte {offset}, without {expected}.")
    case .gifNoTrailer:
      Wording(
        "「{file}」沒有結尾：第 {offset} 位元組應該是{expected}。影格都完整。",
        "{file} does not end as it should: expected at byte {offset}: {expected}. Its frames are whole.")
    case .gifSize:
      Wording(
        "「{file}」的尺寸不合理：第 {offset} 位元組應該是{expected}。",
        "{file} has no size: expected at byte {offset}: {expected}.")
    case .gifCode:
      Wording(
        "「{file}」的內容無法還原：第 {offset} 位元組應該是{expected}。",
        "{file} cannot be decoded: expected at byte {offset}: {expected}.")
    case .gifNoColours:
      Wording(
        "「{file}」沒有調色盤（第 {offset} 位元組），顏色由看圖軟體自行決定。",
        "{file} has no palette (byte {offset}), so that every viewer shows colours of its own.")
    case .gifRest:
      Wording(
        "「{file}」的影格之後有無法辨認的資料：第 {offset} 位元組應該是{expected}。",
        "{file} has something unknown behind its frames: expected at byte {offset}: {expected}.")
    case .bmpHeader:
      Wording(
        "「{file}」的標頭損壞：第 {offset} 位元組應該是{expected}。",
        "{file} has a damaged header: expected at byte {offset}: {expected}.")
    case .bmpSize, .pictFrame:
      Wording(
        "「{file}」的尺寸不合理：第 {offset} 位元組應該是{expected}。",
        "{file} has no possible size: expected at byte {offset}: {expected}.")
    case .bmpDepth:
      Wording(
        "「{file}」打不開：第 {offset} 位元組應該是{expected}。",
        "{file} cannot be opened: expected at byte {offset}: {expected}.")
    case .bmpPalette:
      Wording(
        "「{file}」的調色盤不完整：第 {offset} 位元組之前應該有{expected}。",
        "{file} has an incomplete palette: expected before byte {offset}: {expected}.")
    case .bmpUncommon:
      Wording(
        "「{file}」是少見的 BMP（{coding}，{bits} 位元），多數看圖軟體打不開。",
        "{file} is an uncommon BMP ({coding}, {bits} bits) that most viewers do not open.")
    case .bmpPlanes:
      Wording(
        "「{file}」的色版數（第 {offset} 位元組）應該是 {expected}，有些看圖軟體打不開。",
        "The number of planes of {file} (byte {offset}) should be {expected}; some viewers do not open it.")
    case .tiffLoop:
      Wording(
        "「{file}」的頁繞成一圈，沒有最後一頁：第 {offset} 位元組應該是{expected}。",
        "{file} has pages that run in a circle: expected at byte {offset}: {expected}.")
    case .tiffTruncated:
      Wording(
        "「{file}」不完整：第 {offset} 位元組起應該是{expected}，檔案裡卻沒有，或只有一部分。",
        "{file} is incomplete: expected from byte {offset} on, and not all there: {expected}.")
    case .tiffTags:
      Wording(
        "「{file}」有一頁缺少必要資料：第 {offset} 位元組的目錄裡應該有{expected}。",
        "{file} has a page that lacks what it needs: expected in the directory at byte {offset}: {expected}.")
    case .bmpProfile:
      Wording(
        "「{file}」到第 {offset} 位元組就沒有了，還缺{expected}。影像本身完整。",
        "{file} ends at byte {offset}, without {expected}. The picture itself is whole.")
    case .bigTIFF:
      Wording(
        "「{file}」是 BigTIFF，多數看圖軟體打不開。",
        "{file} is a BigTIFF, which most viewers do not open.")
    case .tiffProperty:
      Wording(
        "「{file}」有一項附屬資料（如解析度、說明）不在檔案裡，檔案可能被截斷：第 {offset} 位元組應該是{expected}。",
        "{file} may have been cut off: one of its properties is not in it (expected at byte {offset}: {expected}).")
    case .tiffOverlap:
      Wording(
        "「{file}」的目錄互相重疊：第 {offset} 位元組應該是{expected}。",
        "{file} has directories that overlap: expected at byte {offset}: {expected}.")
    case .tiffLimit:
      Wording(
        "「{file}」的頁或影像區塊過多（{expected}），第 {offset} 位元組之後沒有檢查。",
        "{file} has too many pages or strips ({expected}); it was not checked from byte {offset} on.")
    case .tiffUncommon:
      Wording(
        "「{file}」有少見的頁（{coding}，{colour}，每個成分 {bits} 位元，第 {offset} 位元組），多數看圖軟體打不開。",
        "{file} has an uncommon page at byte {offset} ({coding}, {colour}, bits per sample: {bits}); most viewers do not open it."
      )
    case .pictUnknown:
      Wording(
        "「{file}」有無法辨認的指令：第 {offset} 位元組應該是{expected}，之後的內容沒有檢查。",
        "{file} has an unknown opcode: expected at byte {offset}: {expected}. What follows was not checked.")
    case .pictBlank:
      Wording(
        "「{file}」沒有畫出任何東西，是空白的。",
        "{file} draws nothing: it is blank.")
    case .pictQuickTime:
      Wording(
        "「{file}」內含 QuickTime 壓縮的影像，現在的看圖軟體多半打不開。",
        "{file} holds an image compressed by QuickTime, which few viewers open today.")
    case .small:
      Wording(
        "「{file}」只有 {width}×{height} 像素，可能只是縮圖，看不清楚。",
        "{file} has only {width} by {height} pixels; it may be a thumbnail, too small to be read.")
    case .oneColour:
      Wording(
        "「{file}」的調色盤只有一種顏色，畫面上不會有任何內容。",
        "{file} has one colour in all of its palette, so that there is nothing to be seen in it.")
    case .fine:
      Wording(
        "「{file}」的解析度是 {dpi} dpi，超過 600 dpi，審查用不到那麼細。",
        "{file} has {dpi} dpi, over 600: finer than a review has use for.")
    case .large:
      Wording(
        "「{file}」有 {megabytes} MB，上傳與開啟都很慢。",
        "{file} has {megabytes} MB, and is slow to upload and to open.")
    case .bigCanvas:
      Wording(
        "「{file}」有 {width}×{height} 像素，超過一億，看圖軟體會很慢。",
        "{file} has {width} by {height} pixels, more than 100 million: viewers are slow with it.")
    case .hugeCanvas:
      Wording(
        "「{file}」有 {width}×{height} 像素，超過十億，看圖軟體打不開或會停住。",
        "{file} has {width} by {height} pixels, more than 1,000 million: viewers fail on it or stop responding.")
    }
  }
}
