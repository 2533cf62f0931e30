import Ledger
import Packaging

extension HistoryEntry {
  /// The bundle's file name, or the one that it would have had.
  var name: String { BatchProfile.bundleName(of: institution, on: day, sequence: sequence) }
}
