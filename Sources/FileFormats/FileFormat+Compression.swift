extension FileFormat {
  /// Whether files of the format are compressed in themselves, so that compressing them again gains next to nothing.
  /// A PDF counts: a large one is scans.
  public var isCompressed: Bool {
    switch self {
    case .jpeg, .gif, .pdf, .mpeg, .mp4: true
    default: false
    }
  }
}
