import Findings

/// Who said a field of the batch.
enum BatchFieldOrigin {
  /// The user, by the field's option (or what stands in for it: a variable, the configuration).
  case option
  /// The list, first in this row.
  case row(Int)
  /// The claim file of this name.
  case claim(String)

  func subject(list: String) -> Subject {
    switch self {
    case .option: Subject()
    case .claim(let name): Subject(file: name)
    case .row(let row): Subject(file: list, row: row)
    }
  }

  func place(of field: BatchField) -> FactValue {
    switch self {
    case .option: .text(field.option)
    case .claim: .wording(Wording("申報檔的 \(field.claimTag ?? "檔名")", "The claim file's \(field.claimTag ?? "name")"))
    case .row:
      .wording(Wording("清單的「\(field.name.zhHant)」欄", "The list's column \(field.name.zhHant) (\(field.name.en))"))
    }
  }
}
