import Checking
import Findings

/// The result of `names`, written while the names are judged.
protocol NamesReport: ~Copyable {
  /// A name, with all that was found about it.
  mutating func add(_ judged: JudgedName, _ findings: [Finding]) throws(ExitStatus)
  /// Something that is not about one name.
  mutating func add(_ finding: Finding) throws(ExitStatus)
  /// Shows what was written so far.
  mutating func flush() throws(ExitStatus)
  mutating func end(_ totals: NamesTotals) throws(ExitStatus)
}

extension String {
  /// Something other than the name itself, which may hold anything.
  var hasFolder: Bool {
    for byte in utf8 where byte == 0x2F { return true }
    return false
  }
}
