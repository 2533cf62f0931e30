import Archives
import FileAccess
import Ledger
import Markup
import SystemPackage

extension PackagingError {
  /// The one place where the errors of the steps below become one of ours.
  init(_ error: any Error) {
    switch error {
    case let error as PackagingError: self = error
    case let error as FileAccessError: self = error.operation == .create ? .cannotCreate(error) : .io(error)
    case let error as ArchiveError: self.init(archive: error)
    case let error as MarkupError: self = .markup(error.description)
    case let error as LedgerError: self = .ledger(error)
    case let error as LeftBehind: self = .leftBehind(error.reason, after: error.cause.map { PackagingError($0) })
    case is CancellationError: self = .cancelled
    case let error as Errno: self = .io(FileAccessError(.write, "", error))
    default: self = .markup(String(describing: error))
    }
  }

  private init(archive error: ArchiveError) {
    switch error {
    case .cancelled: self = .cancelled
    case .source(let error): self = .io(error)
    case .wrongSize(let entry, _, _): self = .sourceChanged(entry)
    case .library, .refused, .notAsAnnounced: self = .archive(error)
    }
  }
}
