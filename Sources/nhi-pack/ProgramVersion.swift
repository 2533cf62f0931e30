import Archives
import Configuration
import Ledger
import Markup
import PDFDocuments

/// Which nhi-pack this is. Nothing else says the number: the package and the manual ask the program.
enum ProgramVersion {
  static let number = "0.1.0"

  /// What `--version` prints: the number alone in the first line, where scripts look for it, and then the libraries as
  /// they are loaded, one a line.
  static var text: String {
    var libraries = ArchiveEnvironment.libraryVersions
    libraries += [
      XMLWriter.libraryVersion, PDFDocument.libraryVersion, Configuration.libraryVersion, Ledger.libraryVersion,
    ]
    return ([number] + libraries).joined(separator: "\n")
  }
}
