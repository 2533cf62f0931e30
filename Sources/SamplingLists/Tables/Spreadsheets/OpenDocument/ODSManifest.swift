import Markup

/// What an OpenDocument package says about itself (ISO/IEC 26300-3).
enum ODSManifest {
  private static let mediaTypes = [
    "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.spreadsheet-template",
  ]
  private static let manifest = "META-INF/manifest.xml"

  static func isSpreadsheet(_ package: WorkbookPackage) throws(WorkbookError) -> Bool {
    guard package.has("mimetype") else { return false }
    var type = String(decoding: try package.stream("mimetype").head(100), as: UTF8.self)
    while type.last?.isWhitespace == true { type.removeLast() }
    return mediaTypes.contains(type)
  }

  /// Whether any part can be read only with a password. A manifest that is missing or not to be read says nothing; what
  /// is encrypted then turns out to be no XML.
  static func isEncrypted(_ package: WorkbookPackage) throws(WorkbookError) -> Bool {
    guard package.has(manifest) else { return false }
    do {
      var xml = try package.xml(manifest)
      while let event = try xml.next() {
        if case .start(let tag) = event, tag.name.local == "encryption-data" { return true }
      }
      return false
    } catch .damaged {
      return false
    }
  }
}
