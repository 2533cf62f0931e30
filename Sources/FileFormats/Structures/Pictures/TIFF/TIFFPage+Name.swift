import Findings

extension TIFFPage {
  var coding: Wording {
    switch compression {
    case 1: Wording("未壓縮", "uncompressed")
    case 2: Wording("CCITT 一維", "CCITT modified Huffman")
    case 3: Wording("傳真 G3", "CCITT Group 3")
    case 4: Wording("傳真 G4", "CCITT Group 4")
    case 5: Wording("LZW", "LZW")
    case 6: Wording("舊式 JPEG", "old-style JPEG")
    case 7: Wording("JPEG", "JPEG")
    case 8, 32_946: Wording("Deflate", "Deflate")
    case 32_773: Wording("PackBits", "PackBits")
    case 33_003, 33_004, 33_005, 34_712: Wording("JPEG 2000", "JPEG 2000")
    case 34_661, 34_663: Wording("JBIG", "JBIG")
    case 34_925: Wording("LZMA", "LZMA")
    case 50_000, 34_926: Wording("Zstandard", "Zstandard")
    case 50_001, 34_927: Wording("WebP", "WebP")
    case 50_002, 52_546: Wording("JPEG XL", "JPEG XL")
    default: Wording("壓縮法 \(compression)", "compression \(compression)")
    }
  }

  var colour: Wording {
    switch photometric {
    case 0, 1: bits == 1 && samples == 1 ? Wording("黑白", "black and white") : Wording("灰階", "grey")
    case 2: Wording("彩色", "colour")
    case 3: Wording("調色盤", "palette")
    case 4: Wording("遮罩", "mask")
    case 5: Wording("CMYK", "CMYK")
    case 6: Wording("YCbCr", "YCbCr")
    case 8, 9, 10: Wording("Lab", "Lab")
    default: Wording("色彩 \(photometric)", "photometric \(photometric)")
    }
  }

  /// Whether every viewer knows it: the codings of TIFF 6.0 without its JPEG, which was given up, the later JPEG and
  /// Deflate, whole numbers of up to 16 bits, known colours.
  var isCommon: Bool {
    [1, 2, 3, 4, 5, 7, 8, 32_773, 32_946].contains(compression) && [1, 2, 4, 8, 16].contains(bits)
      && [1, 4].contains(sampleFormat) && photometric <= 10 && samples <= 5
  }
}
