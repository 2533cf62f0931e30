import FileAccess
import Findings

extension Finding {
  /// About one file of a listing.
  init(_ rule: some Rule, _ entry: FolderEntry, _ facts: Facts) {
    self.init(rule, Subject(file: entry.relativePath), facts)
  }
}
