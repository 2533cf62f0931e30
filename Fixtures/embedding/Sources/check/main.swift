import Foundation
import NHIPack

func show(_ findings: [Finding]) {
  for finding in findings {
    let place = finding.subject.file ?? finding.subject.case ?? ""
    print("\(finding.severity.name[.zhHant]) \(finding.rule.id) \(place)：\(finding.message(in: .zhHant))")
    print("  → \(finding.remedy(in: .zhHant))")
  }
}

let arguments = CommandLine.arguments
let now = Int(Date().timeIntervalSince1970)
guard arguments.count == 4, let today = ROCDate(secondsSince1970: now), ArchiveEnvironment.useUTF8Names() else {
  print("用法：\(arguments[0]) 清單 資料夾 輸出資料夾")
  exit(64)
}

let request = PackRequest(
  list: FilePath(arguments[1]), source: FilePath(arguments[2]), options: BatchOptions(reviewKind: "1"), today: today)
let report = try await Pipeline(request).check()
show(report.findings)
for file in report.files where file.verdict == .reject {
  print("不能送：\(file.path)")
}
exit(report.findings.hasErrors ? 1 : 0)
