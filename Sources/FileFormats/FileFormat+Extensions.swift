extension FileFormat {
  /// The extensions a file of this format may have in a bundle, lower case, without the dot, the usual one first
  /// (the plan's 參.二). Empty where there is none: files of a DICOM file-set have names without extension.
  ///
  /// The plan takes "Mpeg, MP4 影片檔" and lists the extensions MPEG and MPG, so an MP4 film may have any of the three.
  public var acceptedExtensions: [String] {
    switch self {
    case .text, .utf16Text: ["txt", "text"]
    case .gif: ["gif"]
    case .jpeg: ["jpg", "jpeg"]
    case .pict: ["pict"]
    case .tiff: ["tif", "tiff"]
    case .bmp: ["bmp"]
    case .pdf: ["pdf"]
    case .html: ["html", "htm"]
    case .word: ["doc"]
    case .mpeg, .mpegTransportStream: ["mpg", "mpeg"]
    case .mp4: ["mp4", "mpg", "mpeg"]
    case .cda: ["xml"]
    default: []
    }
  }

  /// Every extension that belongs to a format on the list.
  static let listedExtensions = Set(allCases.flatMap(\.acceptedExtensions))

  /// Extensions that make Windows run what is a text by its content.
  static let scriptExtensions: Set<String> = [
    "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js", "jse", "wsf", "wsh", "hta", "reg", "scf", "sh",
  ]
}
