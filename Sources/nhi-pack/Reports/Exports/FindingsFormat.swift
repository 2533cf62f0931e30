/// A format that other programs read what was found in, written while it is found.
protocol FindingsFormat: ~Copyable {
  /// A thing, with all that was found about it.
  mutating func add(_ thing: JudgedThing, _ findings: [ToldFinding]) throws(ExitStatus)
  /// Shows what was written so far, where the format can.
  mutating func flush() throws(ExitStatus)
  /// - Parameter known: how many findings were left out because an earlier result had them; nil when there was none.
  mutating func end(known: Int?) throws(ExitStatus)
}
