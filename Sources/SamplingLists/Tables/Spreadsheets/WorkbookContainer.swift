import FileAccess
import FileFormats

/// What a workbook is wrapped in, told by content.
enum WorkbookContainer {
  case officeOpen(WorkbookPackage, OOXMLStart)
  case openDocument(WorkbookPackage)
  /// A kind that cannot be opened.
  case closed(WorkbookKind)

  /// Nil for what is no workbook.
  init?(_ source: any ByteSource) throws(WorkbookError) {
    let start: [UInt8]
    do { start = try source.read(at: 0, count: 8) } catch { throw .file(error) }
    if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      guard let kind = try Self.kindOfCompoundFile(source) else { return nil }
      self = .closed(kind)
      return
    }
    guard start.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    let package = try WorkbookPackage(source)
    if try ODSManifest.isSpreadsheet(package) {
      self = try ODSManifest.isEncrypted(package) ? .closed(.passwordProtected) : .openDocument(package)
    } else if let start = try OOXMLStart(package) {
      self = .officeOpen(package, start)
    } else {
      return nil
    }
  }

  private static func kindOfCompoundFile(_ source: any ByteSource) throws(WorkbookError) -> WorkbookKind? {
    do {
      switch try FormatIdentifier.identify(source).format {
      case .excel: return .oldExcel
      // Word's and PowerPoint's look the same from outside.
      case .encryptedOffice: return .passwordProtected
      default: return nil
      }
    } catch {
      throw .file(error)
    }
  }
}
