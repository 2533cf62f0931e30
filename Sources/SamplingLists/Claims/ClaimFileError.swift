import Archives
import FileAccess
import Findings
import Markup

/// Why a claim file cannot be used. Nothing of it is then: the record that counts may stand behind the place.
enum ClaimFileError: Error, Sendable {
  case file(FileAccessError)
  case empty
  /// Neither XML nor a ZIP: what it looks like.
  case notXML(looks: Wording)
  /// What is not ASCII in it is in an encoding that is not read.
  case undecodable
  case notWellFormed(XMLMessage)
  /// It has a DOCTYPE, which no claim has.
  case documentType(line: Int)
  /// It ends before its root element does.
  case truncated(records: Int)
  /// The root element is another; `root` is fit to be shown.
  case notAClaim(root: String)
  /// 申復, not a claim: it has no identity numbers.
  case appeal
  /// The root element says one kind and 資料格式 the other.
  case wrongKind(root: ClaimKind, format: ClaimKind)
  /// More XML than `ClaimFile.longest`.
  case tooLong
  /// No XML in the ZIP: what is in it instead, fit to be shown.
  case noDocument(entries: [String])
  /// Several, none or more than one of them TOTFA.xml.
  case severalDocuments(entries: [String])
  case encrypted(entry: String)
  case archive(ArchiveError)
  /// libxml2 could not begin.
  case library(MarkupError)
  case cancelled

  /// `error` as what gives the bytes threw it.
  init(_ error: any Error) {
    switch error {
    case let error as ClaimFileError: self = error
    case let error as FileAccessError: self = .file(error)
    case ArchiveError.source(let error): self = .file(error)
    case ArchiveError.cancelled: self = .cancelled
    case let error as ArchiveError: self = .archive(error)
    case let error as MarkupError: self = .library(error)
    // StreamingTextError: nothing else gives bytes.
    default: self = .undecodable
    }
  }
}
