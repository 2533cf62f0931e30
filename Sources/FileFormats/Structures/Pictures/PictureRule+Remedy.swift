package import Findings

extension PictureRule {
  public var explanation: Wording {
    switch self {
    case .jpegBroken, .jpegFrame, .jpegEmpty, .jpegQuantisation, .gifBroken, .gifNoFrame, .gifSize, .gifCode,
      .bmpHeader, .bmpSize, .bmpDepth, .tiffDirectory, .tiffTags, .pictFrame, .pictPixels:
      Wording(
        "看圖軟體會打不開，或只顯示一部分；審查端打不開的檔案，等於沒有送。",
        "Viewers refuse it or show a part of it; a file that cannot be opened counts as not sent.")
    case .jpegTruncated, .gifTruncated, .bmpTruncated, .tiffTruncated, .pictTruncated:
      Wording(
        "多半是複製、下載或上傳時中斷；缺少的部分會變成灰色或空白，或整張打不開。",
        "Usually a copy or a download was interrupted. What is missing shows as grey or blank, or nothing shows at all."
      )
    case .jpegUncommon, .jpegHuffman, .gifNoColours, .bmpUncommon, .bmpPlanes, .bigTIFF, .tiffUncommon,
      .pictUnknown, .pictQuickTime:
      Wording(
        "審查端用一般軟體看圖；少見的種類不一定能開。",
        "Reviewers use common viewers, and not all of those know the rarer kinds.")
    case .jpegFurther, .gifNoTrailer, .gifRest, .bmpPalette, .bmpProfile, .tiffOverlap, .tiffProperty:
      Wording(
        "主要的影像看得到，但檔案與格式規定不完全相符。",
        "The picture itself can be seen, yet the file does not keep to the format.")
    case .jpegScans, .tiffLoop, .tiffLimit, .bigCanvas, .hugeCanvas:
      Wording(
        "審查端的軟體可能停住或耗盡記憶體。",
        "The reviewer's viewer may stop responding or run out of memory.")
    case .pictBlank, .small, .oneColour:
      Wording(
        "審查醫師會看不到需要的內容。",
        "The reviewer will not see what is needed.")
    case .fine, .large:
      Wording(
        "上傳有大小限制，太大的圖片開啟也慢，審查用不到那麼細。",
        "Uploads have a limit, and large pictures are slow to open; a review does not need them so fine.")
    }
  }

  public var remedy: Wording {
    switch self {
    case .jpegBroken, .jpegFrame, .jpegEmpty, .jpegQuantisation, .gifBroken, .gifNoFrame, .gifSize, .gifCode,
      .bmpHeader, .bmpSize, .bmpDepth, .tiffDirectory, .tiffLoop, .tiffTags, .pictFrame, .pictPixels:
      Wording(
        "用原來的軟體或設備重新匯出，或重新掃描。",
        "Export it again from the program or device it came from, or scan it again.")
    case .jpegTruncated, .gifTruncated, .bmpTruncated, .tiffTruncated, .pictTruncated:
      Wording(
        "從原來的地方重新複製或匯出；開啟檔案，確認整張都看得到。",
        "Copy or export it again from where it came from, and see that all of it shows.")
    case .jpegUncommon, .jpegHuffman, .gifNoColours, .bmpUncommon, .bmpPlanes, .bigTIFF, .tiffUncommon,
      .pictUnknown, .pictQuickTime:
      Wording(
        "用看圖軟體開啟，另存成一般的 JPG。",
        "Open it in a picture viewer and save it as an ordinary JPG.")
    case .jpegFurther, .gifNoTrailer, .gifRest, .bmpPalette, .bmpProfile, .tiffOverlap, .tiffProperty:
      Wording(
        "開啟檔案，確認內容完整；要修正的話，另存成新檔即可。",
        "See that it shows everything; saving it as a new file puts it right.")
    case .jpegScans, .tiffLimit, .bigCanvas, .hugeCanvas:
      Wording(
        "縮小尺寸或分成幾張，另存成 JPG。",
        "Make it smaller or divide it, and save it as JPG.")
    case .pictBlank, .small, .oneColour:
      Wording(
        "開啟檔案，確認內容；若不是要送的那一張，換成原圖。",
        "Open it and see what it shows; put in the original if this is not it.")
    case .fine, .large:
      Wording(
        "以 200 到 300 dpi 重新掃描，或縮小後另存成 JPG。",
        "Scan it again with 200 to 300 dpi, or make it smaller and save it as JPG.")
    }
  }
}
