public import Findings

/// 第二階層: what part of the record a file is.
///
/// Source: 專業審查作業紙本病歷替代方案 (106.9.22), 附件二 表一.
public enum RecordClass: String, Sendable, CaseIterable, Hashable, Comparable {
  case chart = "A"
  case imaging = "B"
  case report = "C"
  case other = "D"

  /// As it stands in a name.
  public var code: String { rawValue }

  /// The plan's own words.
  public var name: Wording {
    switch self {
    case .chart: Wording("病歷本文", "chart")
    case .imaging: Wording("檢查檢驗報告(影像類)", "examination, images")
    case .report: Wording("檢查檢驗報告(非影像類)", "examination, no images")
    case .other: Wording("其他書類(附件類)", "other documents")
    }
  }

  public static func < (left: RecordClass, right: RecordClass) -> Bool { left.rawValue < right.rawValue }
}
