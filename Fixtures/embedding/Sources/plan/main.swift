import Foundation
import NHIPack

let arguments = CommandLine.arguments
let now = Int(Date().timeIntervalSince1970)
guard arguments.count == 4, let today = ROCDate(secondsSince1970: now), ArchiveEnvironment.useUTF8Names() else {
  print("用法：\(arguments[0]) 清單 資料夾 輸出資料夾")
  exit(64)
}

let request = PackRequest(
  list: FilePath(arguments[1]), source: FilePath(arguments[2]), options: BatchOptions(reviewKind: "1"), today: today)
let plan = try Pipeline(request).plan()
for file in plan.files {
  print("\(file.caseKey)  \(file.path) → \(file.name)")
}
