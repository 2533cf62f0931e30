package import Findings

/// What can be wrong inside a picture.
package enum PictureRule: String, CaseIterable, Rule {
  case jpegBroken = "F201"
  case jpegFrame = "F202"
  case jpegEmpty = "F203"
  case jpegTruncated = "F204"
  case jpegUncommon = "F205"
  case jpegQuantisation = "F206"
  case jpegHuffman = "F207"
  case jpegFurther = "F208"
  case jpegScans = "F209"

  case gifBroken = "F211"
  case gifTruncated = "F212"
  case gifNoTrailer = "F213"
  case gifNoFrame = "F214"
  case gifSize = "F215"
  case gifCode = "F216"
  case gifNoColours = "F217"
  case gifRest = "F218"

  case bmpHeader = "F221"
  case bmpSize = "F222"
  case bmpDepth = "F223"
  case bmpTruncated = "F224"
  case bmpPalette = "F225"
  case bmpUncommon = "F226"
  case bmpPlanes = "F227"
  case bmpProfile = "F228"

  case tiffDirectory = "F231"
  case tiffLoop = "F232"
  case tiffTruncated = "F233"
  case tiffTags = "F234"
  case bigTIFF = "F235"
  case tiffProperty = "F236"
  case tiffOverlap = "F237"
  case tiffLimit = "F238"
  case tiffUncommon = "F239"

  case pictTruncated = "F241"
  case pictFrame = "F242"
  case pictUnknown = "F243"
  case pictPixels = "F244"
  case pictBlank = "F245"
  case pictQuickTime = "F246"

  case small = "F251"
  case oneColour = "F252"
  case fine = "F253"
  case large = "F254"
  case bigCanvas = "F255"
  case hugeCanvas = "F256"

  public var severity: Severity {
    switch self {
    case .jpegBroken, .jpegFrame, .jpegEmpty, .jpegTruncated, .jpegQuantisation, .jpegScans, .gifBroken, .gifTruncated,
      .gifNoFrame, .gifSize, .gifCode, .bmpHeader, .bmpSize, .bmpDepth, .bmpTruncated, .tiffDirectory, .tiffLoop,
      .tiffTruncated, .tiffTags, .pictTruncated, .pictFrame, .pictPixels, .hugeCanvas:
      .error
    case .jpegUncommon, .jpegHuffman, .jpegFurther, .gifNoTrailer, .gifNoColours, .gifRest, .bmpPalette, .bmpUncommon,
      .bmpPlanes, .bmpProfile, .bigTIFF, .tiffProperty, .tiffOverlap, .tiffLimit, .tiffUncommon, .pictUnknown,
      .pictBlank,
      .pictQuickTime, .small, .oneColour, .fine, .large, .bigCanvas:
      .warning
    }
  }

  /// The file can be sent as it is, and whoever knows it may judge it otherwise.
  public var canBeLowered: Bool { true }

  public var source: RuleSource {
    switch self {
    case .jpegBroken, .jpegFrame, .jpegEmpty, .jpegTruncated, .jpegQuantisation, .jpegHuffman:
      Self.standard("ISO/IEC 10918-1")
    case .jpegFurther: Self.standard("CIPA DC-007")
    case .gifBroken, .gifTruncated, .gifNoTrailer, .gifNoFrame, .gifSize, .gifCode, .gifNoColours, .gifRest:
      Self.standard("GIF89a")
    case .bmpHeader, .bmpSize, .bmpDepth, .bmpTruncated, .bmpPalette, .bmpPlanes, .bmpProfile:
      Self.standard("Windows GDI")
    case .tiffDirectory, .tiffLoop, .tiffTruncated, .tiffTags, .tiffOverlap,
      .tiffProperty:
      Self.standard("TIFF 6.0")
    case .pictTruncated, .pictFrame, .pictUnknown, .pictPixels: Self.standard("Imaging With QuickDraw")
    case .jpegUncommon, .jpegScans, .bmpUncommon, .bigTIFF, .tiffLimit, .tiffUncommon, .pictBlank,
      .pictQuickTime, .small, .oneColour, .fine, .large, .bigCanvas, .hugeCanvas:
      .ownCare
    }
  }

  private static func standard(_ name: String) -> RuleSource {
    RuleSource(.official, Wording("檔案格式標準 \(name)", "The format's own specification, \(name)"))
  }
}
