extension FileFormat {
  /// How a file of this format is walked; nil for what is refused whatever is in it, and for DICOM, which is judged with
  /// its set.
  var structure: (any FormatStructure)? {
    switch self {
    case .jpeg: JPEGStructure()
    case .gif: GIFStructure()
    case .bmp: BMPStructure()
    case .tiff: TIFFStructure()
    case .pict: PICTStructure()
    case .pdf: PDFStructure()
    case .word: WordStructure()
    case .text, .utf16Text: TextStructure()
    case .html: HTMLStructure()
    case .cda: CDAStructure()
    case .mpeg: MPEGStructure()
    case .mp4: MP4Structure()
    default: nil
    }
  }
}
