import Findings

extension BasicDirectory {
  /// What every finding about a record says of it: where it hangs (`path`), its `type` and its `offset`. Nothing of it
  /// is the patient's.
  func facts(ofRecord index: Int) -> Facts {
    let record = records[index]
    let type = ValueText.shown(record.type, limit: 16)
    return [
      "path": .wording(RecordPath(of: index, in: self).wording),
      "type": type.isEmpty ? .wording(Wording("種類不明的", "untyped")) : .text(type),
      "offset": .number(record.offset),
    ]
  }
}
