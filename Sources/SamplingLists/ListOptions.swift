/// What the user said of the list, besides the list itself.
public struct ListOptions: Sendable {
  /// The fields of the batch.
  public var batch: BatchOptions
  /// What the list's headers mean.
  public var columns = ColumnNames.standard
  /// The sheet of a workbook that is the list, `--sheet`: its name, or its number from 1. Nil for the one with the
  /// header.
  public var sheet: String?
  /// 試傳, `--trial`: the plan wants two to five cases.
  public var isTrial = false

  /// The fields of the batch, and nothing else said.
  public init(batch: BatchOptions = BatchOptions()) { self.batch = batch }
}
