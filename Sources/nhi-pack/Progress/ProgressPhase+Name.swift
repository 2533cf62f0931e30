import Findings
import RunProgress

extension ProgressPhase {
  /// For people.
  var name: Wording {
    switch self {
    case .readingList: Wording("讀清單", "reading the list")
    case .listing: Wording("找檔案", "finding files")
    case .matching: Wording("對應案件", "matching files to cases")
    case .readingImages: Wording("讀影像", "reading images")
    case .checking: Wording("檢查檔案", "checking files")
    case .comparing: Wording("比對內容", "comparing contents")
    case .packing: Wording("打包", "packing")
    case .readingBack: Wording("讀回核對", "reading back")
    case .copying: Wording("複製", "copying")
    case .inspecting: Wording("檢查檔案", "checking files")
    case .verifying: Wording("檢查送件檔", "checking the bundle")
    }
  }
}

extension Running.Command {
  /// What it goes through, in this order, as far as nothing keeps it from it.
  var phases: [ProgressPhase] {
    let checking: [ProgressPhase] = [.readingList, .listing, .matching, .checking, .comparing]
    return switch self {
    case .plan: [.readingList, .listing, .matching]
    case .check: checking
    case .pack: checking + [.packing, .readingBack]
    case .copy: checking + [.copying]
    case .inspect, .preview: [.listing, .inspecting]
    case .dicomdir: [.listing, .readingImages, .checking, .copying]
    case .verify: [.verifying]
    case .history, .config, .makeConfiguration: []
    }
  }
}
