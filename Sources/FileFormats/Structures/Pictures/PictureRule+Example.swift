package import Findings

extension PictureRule {
  public var example: RuleExample {
    switch self {
    case .jpegBroken:
      RuleExample(
        wrong: Wording("一張影像還沒結束，又出現開頭的標記 FF D8", "the start mark FF D8 again, within the picture"),
        right: Wording("FF D8 只在檔案開頭出現一次", "FF D8 once, at the start of the file"))
    case .jpegFrame:
      RuleExample(
        wrong: Wording("影像標頭寫寬 0 像素", "a header that says 0 pixels wide"),
        right: Wording("影像標頭寫寬 1200、高 900 像素", "a header that says 1200 by 900 pixels"))
    case .jpegEmpty:
      RuleExample(
        wrong: Wording(
          "有檔頭和表，接著就是結尾 FF D9，沒有影像資料", "header and tables, and then the end FF D9 without the picture's data"),
        right: Wording("檔頭和表之後有影像資料，再是 FF D9", "header and tables, the picture's data, then FF D9"))
    case .jpegTruncated:
      RuleExample(
        wrong: Wording("檔案最後沒有 FF D9，影像資料到一半就斷了", "no FF D9 at the end: the picture's data breaks off"),
        right: Wording("檔案以 FF D9 結束", "the file ends with FF D9"))
    case .jpegUncommon:
      RuleExample(
        wrong: Wording("算術編碼的 JPEG（標記 FF C9）", "a JPEG with arithmetic coding (mark FF C9)"),
        right: Wording("一般的 JPEG（霍夫曼編碼，標記 FF C0）", "a common JPEG (Huffman coding, mark FF C0)"))
    case .jpegQuantisation:
      RuleExample(
        wrong: Wording(
          "影像用到第 0 號量化表，檔案裡沒有（FF DB）", "the picture uses quantisation table 0, which is not there (FF DB)"),
        right: Wording("用到的量化表（FF DB）都在", "all quantisation tables it uses are there (FF DB)"))
    case .jpegHuffman:
      RuleExample(
        wrong: Wording("影像用到第 0 號霍夫曼表，檔案裡沒有（FF C4）", "the picture uses Huffman table 0, which is not there (FF C4)"),
        right: Wording("用到的霍夫曼表（FF C4）都在", "all Huffman tables it uses are there (FF C4)"))
    case .jpegFurther:
      RuleExample(
        wrong: Wording("手機照片附帶的第二張影像少了 1 個位元組", "a phone photo whose second picture lacks a byte"),
        right: Wording("附帶的第二張影像完整", "a phone photo whose second picture is whole"))
    case .jpegScans:
      RuleExample(
        wrong: Wording("一張影像分成 501 次掃描", "a picture of 501 scans"),
        right: Wording("一張影像分成 10 次掃描", "a picture of 10 scans"))
    case .gifBroken:
      RuleExample(
        wrong: Wording(
          "應該是區塊代碼 2C、21 或 3B 的地方是 00 開頭的雜亂資料", "stray bytes where a block should begin with 2C, 21 or 3B"),
        right: Wording("每個區塊都以 2C、21 或 3B 開頭", "every block begins with 2C, 21 or 3B"))
    case .gifTruncated:
      RuleExample(
        wrong: Wording("影格的資料到一半，檔案就結束了", "the file ends within a frame"),
        right: Wording("每個影格都完整，檔案以 3B 結束", "every frame is whole, and the file ends with 3B"))
    case .gifNoTrailer:
      RuleExample(
        wrong: Wording("檔案最後少了結尾的 3B", "the file lacks the 3B at its end"),
        right: Wording("檔案以 3B 結束", "the file ends with 3B"))
    case .gifNoFrame:
      RuleExample(
        wrong: Wording("檔頭之後就是結尾 3B，一個影格也沒有", "a header, and then the end 3B without a frame"),
        right: Wording("檔頭和結尾之間至少有一個影格", "at least one frame between header and end"))
    case .gifSize:
      RuleExample(
        wrong: Wording("影格寬 0 像素", "a frame 0 pixels wide"),
        right: Wording("影格寬 320、高 240 像素", "a frame of 320 by 240 pixels"))
    case .gifCode:
      RuleExample(
        wrong: Wording("最小編碼長度寫 12 位元", "a minimum code size of 12 bits"),
        right: Wording("最小編碼長度在 2 到 8 位元之間", "a minimum code size of 2 to 8 bits"))
    case .gifNoColours:
      RuleExample(
        wrong: Wording("沒有共用的調色盤，影格也沒有自己的", "no palette of the file and none of the frame"),
        right: Wording("檔頭後面有調色盤", "a palette behind the header"))
    case .gifRest:
      RuleExample(
        wrong: Wording("最後一個影格之後是 20H（空白），不是 3B", "20H (a space) behind the last frame in place of 3B"),
        right: Wording("最後一個影格之後是 3B", "3B behind the last frame"))
    case .bmpHeader:
      RuleExample(
        wrong: Wording("標頭說像素從第 20 位元組起，那裡還是標頭", "the header says that pixels begin at byte 20, within the header"),
        right: Wording("像素從標頭和調色盤之後開始", "the pixels begin behind header and palette"))
    case .bmpSize:
      RuleExample(
        wrong: Wording("標頭寫寬 0 像素", "a header that says 0 pixels wide"),
        right: Wording("標頭寫寬 640、高 480 像素", "a header that says 640 by 480 pixels"))
    case .bmpDepth:
      RuleExample(
        wrong: Wording("每點 3 位元", "3 bits a pixel"),
        right: Wording("每點 4 位元", "4 bits a pixel"))
    case .bmpTruncated:
      RuleExample(
        wrong: Wording("標頭說有 480 列像素，檔案只有 479 列半", "480 rows by the header, of which 479 and a half are there"),
        right: Wording("480 列像素都在", "all 480 rows are there"))
    case .bmpPalette:
      RuleExample(
        wrong: Wording("每點 1 位元，調色盤應有 2 色，只有 1 色", "1 bit a pixel with one palette colour of two"),
        right: Wording("每點 1 位元，調色盤有 2 色", "1 bit a pixel with two palette colours"))
    case .bmpUncommon:
      RuleExample(
        wrong: Wording("每點 2 位元", "2 bits a pixel"),
        right: Wording("每點 1、4、8 或 24 位元", "1, 4, 8 or 24 bits a pixel"))
    case .bmpPlanes:
      RuleExample(
        wrong: Wording("標頭的色版數是 2", "2 planes by the header"),
        right: Wording("標頭的色版數是 1", "1 plane by the header"))
    case .bmpProfile:
      RuleExample(
        wrong: Wording("標頭說色彩描述檔有 128 位元組，檔案只有 100", "a colour profile of 128 bytes, of which 100 are there"),
        right: Wording("色彩描述檔的 128 位元組都在", "all 128 bytes of the colour profile are there"))
    case .tiffDirectory:
      RuleExample(
        wrong: Wording("下一頁的位置寫在檔案結尾之後", "the next page is said to lie behind the end of the file"),
        right: Wording("最後一頁的「下一頁」是 0", "the last page says that no page follows (0)"))
    case .tiffLoop:
      RuleExample(
        wrong: Wording("第 2 頁的「下一頁」指回第 1 頁", "page 2 says that page 1 comes next"),
        right: Wording("第 2 頁是最後一頁，「下一頁」是 0", "page 2 is the last and says that no page follows (0)"))
    case .tiffTruncated:
      RuleExample(
        wrong: Wording(
          "目錄說影像區塊有 4000 位元組，檔案只剩 3999", "a strip of 4000 bytes by the directory, of which 3999 are there"),
        right: Wording("4000 位元組都在", "all 4000 bytes are there"))
    case .tiffTags:
      RuleExample(
        wrong: Wording(
          "影像應分成 3 塊，目錄只寫了 2 塊的位置", "three strips make the picture, and the directory gives the places of two"),
        right: Wording("3 塊的位置都寫了", "it gives the places of all three"))
    case .bigTIFF:
      RuleExample(
        wrong: Wording("開頭是 49 49 2B 00（BigTIFF）", "it begins with 49 49 2B 00 (BigTIFF)"),
        right: Wording("開頭是 49 49 2A 00（一般的 TIFF）", "it begins with 49 49 2A 00 (an ordinary TIFF)"))
    case .tiffProperty:
      RuleExample(
        wrong: Wording(
          "說明文字（標籤 270）有 20 個字元，檔案裡只有 19 個", "a description (tag 270) of 20 characters, of which 19 are there"),
        right: Wording("說明文字的 20 個字元都在", "all 20 characters of the description are there"))
    case .tiffOverlap:
      RuleExample(
        wrong: Wording("第 2 頁的目錄從第 1 頁的目錄中間開始", "the directory of page 2 begins within that of page 1"),
        right: Wording("每一頁的目錄各在各的位置", "each page's directory has its own place"))
    case .tiffLimit:
      RuleExample(
        wrong: Wording("一頁分成 400 萬零 1 塊", "a page of 4,000,001 strips"),
        right: Wording("一頁分成 40 塊", "a page of 40 strips"))
    case .tiffUncommon:
      RuleExample(
        wrong: Wording("壓縮方式 34925（LZMA）", "compression 34925 (LZMA)"),
        right: Wording("壓縮方式 5（LZW）", "compression 5 (LZW)"))
    case .pictTruncated:
      RuleExample(
        wrong: Wording("最後沒有結束指令 00 FF", "no end opcode 00 FF"),
        right: Wording("以結束指令 00 FF 結束", "it ends with the opcode 00 FF"))
    case .pictFrame:
      RuleExample(
        wrong: Wording("畫面寬 0", "a frame 0 wide"),
        right: Wording("畫面寬 640、高 480", "a frame of 640 by 480"))
    case .pictUnknown:
      RuleExample(
        wrong: Wording("第 1 版的圖裡有第 2 版才有的指令", "an opcode in a version 1 picture that version 1 does not have"),
        right: Wording("第 1 版的圖只用第 1 版的指令", "only opcodes of version 1 in a version 1 picture"))
    case .pictPixels:
      RuleExample(
        wrong: Wording("區域的長度寫 9，至少要 10", "a region of 9 bytes, which has at least 10"),
        right: Wording("區域的長度寫 10", "a region of 10 bytes"))
    case .pictBlank:
      RuleExample(
        wrong: Wording("開頭之後就結束，什麼都沒畫", "it begins and ends, and draws nothing between"),
        right: Wording("畫了一個矩形", "it draws a rectangle"))
    case .pictQuickTime:
      RuleExample(
        wrong: Wording("指令 82 00（QuickTime 影像）", "opcode 82 00 (a QuickTime image)"),
        right: Wording("一般的點陣圖", "an ordinary bitmap"))
    case .small:
      RuleExample(
        wrong: Wording("199×150 像素", "199 by 150 pixels"),
        right: Wording("1200×900 像素", "1200 by 900 pixels"))
    case .oneColour:
      RuleExample(
        wrong: Wording("調色盤的 2 色都是黑色", "a palette of black and black"),
        right: Wording("調色盤有黑、白 2 色", "a palette of black and white"))
    case .fine:
      RuleExample(
        wrong: Wording("601 dpi 的掃描", "a scan of 601 dpi"),
        right: Wording("300 dpi 的掃描", "a scan of 300 dpi"))
    case .large:
      RuleExample(
        wrong: Wording("photo.tif，180 MB", "photo.tif, 180 MB"),
        right: Wording("photo.jpg，2 MB", "photo.jpg, 2 MB"))
    case .bigCanvas:
      RuleExample(
        wrong: Wording("12000×9000"),
        right: Wording("4000×3000"))
    case .hugeCanvas:
      RuleExample(
        wrong: Wording("40000×30000"),
        right: Wording("4000×3000"))
    }
  }
}
