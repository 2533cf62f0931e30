package import Findings

extension FilmRule {
  public var title: Wording {
    switch self {
    case .noVideoStream, .noVideoTrack: Wording("影片檔裡沒有畫面", "The video has no picture track")
    case .badSequence: Wording("影片的開頭資料不對", "The video's header makes no sense")
    case .noPicture, .noSamples: Wording("影片裡一張畫面也沒有", "There is not one picture in the video")
    case .cutPacket: Wording("影片的結尾被切斷", "The end of the video is cut off")
    case .strayBytes: Wording("影片中間有雜亂的資料", "There is stray data inside the video")
    case .otherMPEGCodec, .otherMP4Codec: Wording("影片用了較少見的編碼", "The video uses a less common codec")
    case .unfitBox: Wording("影片檔的結尾不完整", "The video file does not end properly")
    case .noMovie: Wording("影片缺少索引", "The video's index is missing")
    case .protected: Wording("影片有版權保護", "The video is copy-protected")
    case .damagedMovie: Wording("影片的索引損壞", "The video's index is damaged")
    case .samplesBeyondFile: Wording("影片不完整", "The video is incomplete")
    case .samplesOutsideMedia: Wording("影片的索引指到別的地方", "The video's index points elsewhere")
    }
  }

  public var message: Wording {
    switch self {
    case .noVideoStream, .noVideoTrack:
      Wording("「{file}」裡沒有影片畫面，可能只有聲音。", "{file} holds no moving pictures; it may be sound only.")
    case .badSequence:
      Wording(
        "「{file}」第 {offset} 位元組起的影片沒有寬、高或張數，播放軟體打不開。",
        "In {file} the video at byte {offset} has no size or frame rate, so that no player opens it.")
    case .noPicture, .noSamples:
      Wording("「{file}」有影片的開頭，後面卻沒有任何畫面。", "{file} begins as a video, but no picture follows.")
    case .cutPacket:
      Wording(
        "「{file}」不完整：第 {offset} 位元組起的資料應該到第 {expected} 位元組，檔案卻先結束了。",
        "{file} ends within the packet at byte {offset}, which should reach to byte {expected}.")
    case .strayBytes:
      Wording(
        "「{file}」第 {offset} 位元組起有不屬於影片的資料（共 {count} 個位元組）。",
        "{file} holds bytes that belong to no packet ({count} in all), from byte {offset} on.")
    case .otherMPEGCodec, .otherMP4Codec:
      Wording(
        "「{file}」的編碼是 {codec}，審查端的播放軟體不一定能開（常見的是 {expected}）。",
        "{file} is coded as {codec}, which not every player at the reviewer's opens (common: {expected}).")
    case .unfitBox:
      Wording(
        "「{file}」第 {offset} 位元組起的資料不合 MP4 的格式，或超出檔案結尾。",
        "What begins at byte {offset} of {file} is not MP4, or reaches beyond the end of the file.")
    case .noMovie:
      Wording(
        "「{file}」沒有索引（{expected}），播放軟體不知道怎麼播放；多半是錄影或複製時中斷。",
        "{file} has no index ({expected}), so that no player can play it. Usually a recording or a copy was interrupted."
      )
    case .protected:
      Wording("「{file}」有版權保護（{found}），別人打不開。", "{file} is copy-protected ({found}): nobody else can open it.")
    case .damagedMovie:
      Wording(
        "「{file}」的索引在第 {offset} 位元組（{found}）損壞，播放軟體可能打不開。",
        "The index of {file} is damaged at byte {offset} ({found}); players may not open it.")
    case .samplesBeyondFile:
      Wording(
        "「{file}」的畫面應該到第 {expected} 位元組，檔案只有 {count} 個位元組。",
        "The pictures of {file} should reach to byte {expected}; the file has {count} bytes.")
    case .samplesOutsideMedia:
      Wording(
        "「{file}」的索引說第 {offset} 位元組有畫面，那裡卻不是影片資料。",
        "The index of {file} says that there are pictures at byte {offset}, where there is no media data.")
    }
  }
}
