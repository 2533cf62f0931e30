import Findings

/// Who said a field of the batch.
enum BatchFieldOrigin {
  /// The user, by the field's option (or what stands in for it: a variable, the configuration).
  case option
  /// The list, first in this row.
  case row(Int)

  func subject(list: String) -> Subject {
    switch self {
    case .option: Subject()
    case .row(let row): Subject(file: list, row: row)
    }
  }

  func place(of field: BatchField) -> FactValue {
    switch self {
    case .option: .text(field.option)
    case .row:
      .wording(Wording("清單的「\(field.name.zhHant)」欄", "The list's column \(field.name.zhHant) (\(field.name.en))"))
    }
  }
}
