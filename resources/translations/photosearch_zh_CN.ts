<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>AboutPage</name>
    <message>
      <source>About</source>
      <translation>关于</translation>
    </message>
    <message>
      <source>Built with</source>
      <translation>基于以下组件构建</translation>
    </message>
    <message>
      <source>Finds photos in your own folders by what is in them. Nothing leaves this computer, and your photos are never changed. MIT licence.</source>
      <translation>按内容在您自己的文件夹中查找照片。任何内容都不会离开这台电脑，您的照片绝不会被更改。MIT 许可证。</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>places</source>
      <translation>地点</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>+, −, wheel</source>
      <translation>+、−、滚轮</translation>
    </message>
    <message>
      <source>/, then letters</source>
      <translation>/，然后输入字母</translation>
    </message>
    <message>
      <source>1 star (1)</source>
      <translation>1 星 (1)</translation>
    </message>
    <message>
      <source>2 stars (2)</source>
      <translation>2 星 (2)</translation>
    </message>
    <message>
      <source>3 stars (3)</source>
      <translation>3 星 (3)</translation>
    </message>
    <message>
      <source>4 stars (4)</source>
      <translation>4 星 (4)</translation>
    </message>
    <message>
      <source>5 stars (5)</source>
      <translation>5 星 (5)</translation>
    </message>
    <message>
      <source>About Photosearch</source>
      <translation>关于 Photosearch</translation>
    </message>
    <message>
      <source>Actual size (100 %), or all of it again</source>
      <translation>实际大小（100%），或重新显示全部</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>添加文件夹</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>添加文件夹…</translation>
    </message>
    <message>
      <source>Add as a folder of its own</source>
      <translation>添加为独立文件夹</translation>
    </message>
    <message>
      <source>Add to album</source>
      <translation>添加到相册</translation>
    </message>
    <message>
      <source>Add to an album, or to a new one</source>
      <translation>添加到相册（或新相册）</translation>
    </message>
    <message>
      <source>Add to favourites</source>
      <translation>添加到收藏</translation>
    </message>
    <message>
      <source>Add to favourites, or remove</source>
      <translation>添加到收藏或移除</translation>
    </message>
    <message>
      <source>All photos that are on the map</source>
      <translation>地图上的所有照片</translation>
    </message>
    <message>
      <source>All that aren't judged yet are wrong; on to the next query</source>
      <translation>其余未判断的都不对；转到下一个搜索</translation>
    </message>
    <message>
      <source>All that can be done</source>
      <translation>所有可用操作</translation>
    </message>
    <message>
      <source>Alt+Shift+Left, Alt+Shift+Right; Alt+Shift+Home, Alt+Shift+End</source>
      <translation>Alt+Shift+左、Alt+Shift+右；Alt+Shift+Home、Alt+Shift+End</translation>
    </message>
    <message>
      <source>Alt+Up, Alt+Down</source>
      <translation>Alt+上、Alt+下</translation>
    </message>
    <message>
      <source>Another photo in its place: the next, the one before</source>
      <translation>换成另一张：下一张、上一张</translation>
    </message>
    <message>
      <source>Arrows</source>
      <translation>方向键</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Back to the photos</source>
      <translation>返回照片</translation>
    </message>
    <message>
      <source>Back to where you were before; the mouse’s side buttons do it, too</source>
      <translation>返回之前的位置；鼠标侧键也可以</translation>
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
      <translation>属于此分组</translation>
    </message>
    <message>
      <source>Change the words</source>
      <translation>修改词语</translation>
    </message>
    <message>
      <source>Change the words of a chip, or the values of a filter</source>
      <translation>修改标签的词语或筛选条件的值</translation>
    </message>
    <message>
      <source>Check for new photos</source>
      <translation>检查新照片</translation>
    </message>
    <message>
      <source>Chips of the search</source>
      <translation>搜索标签</translation>
    </message>
    <message>
      <source>Clear recent searches</source>
      <translation>清除最近的搜索</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>关闭窗口</translation>
    </message>
    <message>
      <source>Closer, further away</source>
      <translation>放大、缩小</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Compare two to four photos; one with the next</source>
      <translation>比较 2 到 4 张照片；单张则与下一张比较</translation>
    </message>
    <message>
      <source>Copy file</source>
      <translation>复制文件</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>复制路径</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>复制文字</translation>
    </message>
    <message>
      <source>Copy the files; one photo also as a picture</source>
      <translation>复制文件；单张照片同时作为图片</translation>
    </message>
    <message>
      <source>Copy the paths</source>
      <translation>复制路径</translation>
    </message>
    <message>
      <source>Ctrl++, Ctrl+−, Ctrl+wheel</source>
      <translation>Ctrl++、Ctrl+−、Ctrl+滚轮</translation>
    </message>
    <message>
      <source>Ctrl+Arrows</source>
      <translation>Ctrl+方向键</translation>
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
      <translation>Del、退格</translation>
    </message>
    <message>
      <source>Delete this album</source>
      <translation>删除此相册</translation>
    </message>
    <message>
      <source>Doesn’t belong to this group</source>
      <translation>不属于此分组</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>回车</translation>
    </message>
    <message>
      <source>Erase all that is known of people…</source>
      <translation>清除关于人物的所有信息…</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>任何位置</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Export a list</source>
      <translation>导出列表</translation>
    </message>
    <message>
      <source>Export a list…</source>
      <translation>导出列表…</translation>
    </message>
    <message>
      <source>Export ratings…</source>
      <translation>导出评分…</translation>
    </message>
    <message>
      <source>Export saved searches…</source>
      <translation>导出已保存的搜索…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Filmstrip</source>
      <translation>胶片栏</translation>
    </message>
    <message>
      <source>Find similar</source>
      <translation>查找相似</translation>
    </message>
    <message>
      <source>Find similar photos</source>
      <translation>查找相似照片</translation>
    </message>
    <message>
      <source>First, last photo</source>
      <translation>第一张、最后一张照片</translation>
    </message>
    <message>
      <source>Fit into the window</source>
      <translation>适合窗口</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>再次前进</translation>
    </message>
    <message>
      <source>From circle to circle</source>
      <translation>在圆圈之间切换</translation>
    </message>
    <message>
      <source>From the search field to the chips, and back</source>
      <translation>在搜索框与标签之间往返</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <source>Give the group another name</source>
      <translation>为分组另起名称</translation>
    </message>
    <message>
      <source>Go on after marking</source>
      <translation>标记后自动前进</translation>
    </message>
    <message>
      <source>Go to the search field</source>
      <translation>转到搜索框</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>分组</translation>
    </message>
    <message>
      <source>Groups of photos that are alike</source>
      <translation>相似照片的分组</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>指南</translation>
    </message>
    <message>
      <source>Hide the group; remove one of your own</source>
      <translation>隐藏分组;移除自建的分组</translation>
    </message>
    <message>
      <source>Hide this group</source>
      <translation>隐藏此分组</translation>
    </message>
    <message>
      <source>Histogram</source>
      <translation>直方图</translation>
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
      <translation>各模型在您的照片上效果如何</translation>
    </message>
    <message>
      <source>How much it counts</source>
      <translation>所占的分量</translation>
    </message>
    <message>
      <source>Ignored faces</source>
      <translation>已忽略的脸</translation>
    </message>
    <message>
      <source>Import saved searches…</source>
      <translation>导入已保存的搜索…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Larger or smaller thumbnails</source>
      <translation>放大或缩小缩略图</translation>
    </message>
    <message>
      <source>Leave out of the library</source>
      <translation>从图库中排除</translation>
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
      <translation>不太重要</translation>
    </message>
    <message>
      <source>Less like this</source>
      <translation>少些这样的</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>字母</translation>
    </message>
    <message>
      <source>Look for faces again</source>
      <translation>重新查找脸</translation>
    </message>
    <message>
      <source>Look for near-duplicates</source>
      <translation>查找近似重复</translation>
    </message>
    <message>
      <source>Look for no more faces</source>
      <translation>不再查找脸</translation>
    </message>
    <message>
      <source>Make it a part of “{0}” again</source>
      <translation>重新并入“{0}”</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <source>Mark what is burnt out or black</source>
      <translation>标出过曝和死黑区域</translation>
    </message>
    <message>
      <source>Menu, Shift+F10</source>
      <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
      <source>More important</source>
      <translation>更重要</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>多些这样的</translation>
    </message>
    <message>
      <source>More like this, less like this</source>
      <translation>多些这样的、少些这样的</translation>
    </message>
    <message>
      <source>More like this, or less like this</source>
      <translation>多些或少些这样的</translation>
    </message>
    <message>
      <source>Move about what is zoomed</source>
      <translation>移动放大后的画面</translation>
    </message>
    <message>
      <source>Move about what is zoomed; with Shift only in this photo</source>
      <translation>移动放大部分；按 Shift 仅限此照片</translation>
    </message>
    <message>
      <source>Move back in the album</source>
      <translation>在相册中后移</translation>
    </message>
    <message>
      <source>Move down (Alt+Down)</source>
      <translation>下移 (Alt+下)</translation>
    </message>
    <message>
      <source>Move forward in the album</source>
      <translation>在相册中前移</translation>
    </message>
    <message>
      <source>Move the map</source>
      <translation>移动地图</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>移到回收站</translation>
    </message>
    <message>
      <source>Move to the trash…</source>
      <translation>移到回收站…</translation>
    </message>
    <message>
      <source>Move up (Alt+Up)</source>
      <translation>上移 (Alt+上)</translation>
    </message>
    <message>
      <source>Move within the album that is shown; to its beginning or end</source>
      <translation>在当前相册中移动；移到开头或结尾</translation>
    </message>
    <message>
      <source>No flag (U)</source>
      <translation>无旗标 (U)</translation>
    </message>
    <message>
      <source>No stars (0)</source>
      <translation>无星 (0)</translation>
    </message>
    <message>
      <source>Nobody could say</source>
      <translation>难以判断</translation>
    </message>
    <message>
      <source>One more photo</source>
      <translation>再加一张</translation>
    </message>
    <message>
      <source>One photo</source>
      <translation>单张照片</translation>
    </message>
    <message>
      <source>One step back: from the selection, then the words, then the filters</source>
      <translation>后退一步：先选择，再词语，再筛选条件</translation>
    </message>
    <message>
      <source>Only a part of it…</source>
      <translation>仅其中一部分…</translation>
    </message>
    <message>
      <source>Only a part of the picture</source>
      <translation>仅图片的一部分</translation>
    </message>
    <message>
      <source>Only photos of an area: draw it</source>
      <translation>仅某区域的照片：绘制该区域</translation>
    </message>
    <message>
      <source>Open Photosearch</source>
      <translation>打开 Photosearch</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open in another app</source>
      <translation>在其他应用中打开</translation>
    </message>
    <message>
      <source>Open in another app (Enter)</source>
      <translation>在其他应用中打开（回车）</translation>
    </message>
    <message>
      <source>Open or close a burst</source>
      <translation>展开或收起连拍</translation>
    </message>
    <message>
      <source>Page Down, Page Up</source>
      <translation>Page Down、Page Up</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>暂停索引</translation>
    </message>
    <message>
      <source>Photo before, next photo</source>
      <translation>上一张、下一张照片</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Photos on the map</source>
      <translation>地图上的照片</translation>
    </message>
    <message>
      <source>Photos that are compared</source>
      <translation>比较中的照片</translation>
    </message>
    <message>
      <source>Photos that are judged</source>
      <translation>待判断的照片</translation>
    </message>
    <message>
      <source>Pick (P)</source>
      <translation>选取 (P)</translation>
    </message>
    <message>
      <source>Pick the current photo, reject the others</source>
      <translation>选取当前照片，排除其他</translation>
    </message>
    <message>
      <source>Pick, reject, no flag</source>
      <translation>选取、排除、无旗标</translation>
    </message>
    <message>
      <source>Play a video, or pause; of a photo: back to the photos</source>
      <translation>播放或暂停视频；在照片上：返回照片列表</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Rating and flag</source>
      <translation>评分和旗标</translation>
    </message>
    <message>
      <source>Recent searches, from the search field</source>
      <translation>从搜索框打开最近的搜索</translation>
    </message>
    <message>
      <source>Reject (X)</source>
      <translation>排除 (X)</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove from the album that is shown</source>
      <translation>从当前相册中移除</translation>
    </message>
    <message>
      <source>Remove from the library…</source>
      <translation>从图库中移除…</translation>
    </message>
    <message>
      <source>Remove from this album</source>
      <translation>从此相册中移除</translation>
    </message>
    <message>
      <source>Remove this group</source>
      <translation>移除此分组</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Rotate right, left (view only)</source>
      <translation>向右、向左旋转（仅视图）</translation>
    </message>
    <message>
      <source>Save this search</source>
      <translation>保存此搜索</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Search for what is typed</source>
      <translation>搜索输入的内容</translation>
    </message>
    <message>
      <source>Search with the picture or words on the clipboard</source>
      <translation>用剪贴板中的图片或文字搜索</translation>
    </message>
    <message>
      <source>Search within</source>
      <translation>在其中搜索</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>全选</translation>
    </message>
    <message>
      <source>Select all text</source>
      <translation>选择全部文字</translation>
    </message>
    <message>
      <source>Select all under the heading, or none of it</source>
      <translation>选择标题下的全部照片，或全部取消</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>设置…</translation>
    </message>
    <message>
      <source>Shift and drag</source>
      <translation>按住 Shift 拖动</translation>
    </message>
    <message>
      <source>Show all of these on the map</source>
      <translation>在地图上显示所有这些照片</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>在其文件夹中显示</translation>
    </message>
    <message>
      <source>Show its photos</source>
      <translation>显示其照片</translation>
    </message>
    <message>
      <source>Show on the map</source>
      <translation>在地图上显示</translation>
    </message>
    <message>
      <source>Show or hide the filmstrip</source>
      <translation>显示或隐藏胶片栏</translation>
    </message>
    <message>
      <source>Show or hide the folders</source>
      <translation>显示或隐藏文件夹</translation>
    </message>
    <message>
      <source>Show the burst</source>
      <translation>显示连拍</translation>
    </message>
    <message>
      <source>Show the next photo after stars or a flag, or not; Shift+P and Shift+X do so</source>
      <translation>添加星级或旗标后是否前往下一张；Shift+P 和 Shift+X 立即前往</translation>
    </message>
    <message>
      <source>Show the photos of the group</source>
      <translation>显示该组的照片</translation>
    </message>
    <message>
      <source>Show this group again</source>
      <translation>重新显示此分组</translation>
    </message>
    <message>
      <source>Show where the search fits the photo</source>
      <translation>显示搜索与照片的哪里相符</translation>
    </message>
    <message>
      <source>Slideshow</source>
      <translation>幻灯片</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>空格</translation>
    </message>
    <message>
      <source>Stars; 0 takes them away</source>
      <translation>星级；0 表示清除</translation>
    </message>
    <message>
      <source>Surprise me</source>
      <translation>给我惊喜</translation>
    </message>
    <message>
      <source>Take back what was just done</source>
      <translation>撤销刚才的操作</translation>
    </message>
    <message>
      <source>Take it out of the comparison</source>
      <translation>从比较中移出</translation>
    </message>
    <message>
      <source>Take the last verdict back</source>
      <translation>撤回上一次判断</translation>
    </message>
    <message>
      <source>The chosen photos are right; once more: not judged</source>
      <translation>所选照片正确；再按一次：未判断</translation>
    </message>
    <message>
      <source>The guide</source>
      <translation>指南</translation>
    </message>
    <message>
      <source>The people in the photos</source>
      <translation>照片中的人物</translation>
    </message>
    <message>
      <source>The photos of the circle</source>
      <translation>圆圈中的照片</translation>
    </message>
    <message>
      <source>The text in the photo</source>
      <translation>照片中的文字</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>整张图片</translation>
    </message>
    <message>
      <source>They are wrong</source>
      <translation>它们不对</translation>
    </message>
    <message>
      <source>They aren't judged yet</source>
      <translation>它们尚未判断</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>此列表</translation>
    </message>
    <message>
      <source>To the next control, or the one before</source>
      <translation>到下一个或上一个控件</translation>
    </message>
    <message>
      <source>To the next heading, or the one before</source>
      <translation>转到下一个或上一个标题</translation>
    </message>
    <message>
      <source>To the next photo whose name begins so</source>
      <translation>到下一张名称以此开头的照片</translation>
    </message>
    <message>
      <source>To the next photo; with Shift select on the way</source>
      <translation>到下一张照片；按住 Shift 沿途选择</translation>
    </message>
    <message>
      <source>To the photo beside, above or below</source>
      <translation>到旁边、上方或下方的照片</translation>
    </message>
    <message>
      <source>Up, Down</source>
      <translation>上、下</translation>
    </message>
    <message>
      <source>View larger</source>
      <translation>放大查看</translation>
    </message>
    <message>
      <source>View larger (Space)</source>
      <translation>放大查看（空格）</translation>
    </message>
    <message>
      <source>What is known of the photo</source>
      <translation>照片的已知信息</translation>
    </message>
    <message>
      <source>Who is in the photo</source>
      <translation>照片中有谁</translation>
    </message>
    <message>
      <source>Why this photo</source>
      <translation>为什么是这张照片</translation>
    </message>
    <message>
      <source>Z, click</source>
      <translation>Z，单击</translation>
    </message>
    <message>
      <source>Zoom and move all together, or each by itself</source>
      <translation>一起或各自缩放和移动</translation>
    </message>
    <message>
      <source>“{0}” is elsewhere now…</source>
      <translation>“{0}”现在在别处…</translation>
    </message>
  </context>
  <context>
    <name>AddModelDialog</name>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Add a local file</source>
      <translation>添加本地文件</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>Architecture</source>
      <translation>架构</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a file of weights</source>
      <translation>选择权重文件</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>File of weights</source>
      <translation>权重文件</translation>
    </message>
    <message>
      <source>Weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>Weights of an open_clip architecture, or of timm/NAME for finding photos that look alike. The file stays where it is; nothing in it is executed.</source>
      <translation>open_clip 架构的权重，或用于查找相像照片的 timm/NAME 的权重。文件留在原处；其中的任何内容都不会被执行。</translation>
    </message>
  </context>
  <context>
    <name>AlbumActions</name>
    <message>
      <source>Add {0} to an album</source>
      <translation>将{0}添加到相册</translation>
    </message>
    <message>
      <source>Another album…</source>
      <translation>其他相册…</translation>
    </message>
    <message>
      <source>New album</source>
      <translation>新建相册</translation>
    </message>
    <message>
      <source>New album of {0}</source>
      <translation>用{0}新建相册</translation>
    </message>
    <message>
      <source>New album “{0}”, {1}.</source>
      <translation>新相册“{0}”，{1}。</translation>
    </message>
    <message>
      <source>New album…</source>
      <translation>新建相册…</translation>
    </message>
    <message>
      <source>{0} added to “{1}”.</source>
      <translation>已将{0}添加到“{1}”。</translation>
    </message>
    <message>
      <source>{0} taken out of “{1}”.</source>
      <translation>已将{0}从“{1}”中移除。</translation>
    </message>
    <message>
      <source>“{0}” has them already.</source>
      <translation>“{0}”中已有这些照片。</translation>
    </message>
  </context>
  <context>
    <name>AlbumDialog</name>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>相册</translation>
    </message>
    <message>
      <source>Albums</source>
      <translation>相册</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Create</source>
      <translation>创建</translation>
    </message>
    <message>
      <source>Find an album, or name a new one</source>
      <translation>查找相册，或为新相册命名</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Name of the album</source>
      <translation>相册名称</translation>
    </message>
    <message>
      <source>New album “{0}”</source>
      <translation>新建相册“{0}”</translation>
    </message>
  </context>
  <context>
    <name>AlbumList</name>
    <message>
      <source>Albums</source>
      <translation>相册</translation>
    </message>
  </context>
  <context>
    <name>AlbumOrder</name>
    <message>
      <source>The order of “{0}” is changed.</source>
      <translation>已更改“{0}”的顺序。</translation>
    </message>
  </context>
  <context>
    <name>Albums</name>
    <message>
      <source>Albums</source>
      <translation>相册</translation>
    </message>
    <message>
      <source>Deleted the album “{0}”. Its photos stay.</source>
      <translation>已删除相册“{0}”。其中的照片保留不动。</translation>
    </message>
    <message>
      <source>New album (Ctrl+Shift+N)</source>
      <translation>新建相册 (Ctrl+Shift+N)</translation>
    </message>
    <message>
      <source>Renamed to “{0}”.</source>
      <translation>已重命名为“{0}”。</translation>
    </message>
  </context>
  <context>
    <name>AnswerPresenter</name>
    <message>
      <source>Faded photos are less certain.</source>
      <translation>颜色较淡的照片不太确定。</translation>
    </message>
    <message>
      <source>Less strict</source>
      <translation>放宽要求</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>模型…</translation>
    </message>
    <message>
      <source>No clear match. These come closest.</source>
      <translation>没有明确的匹配。以下最为接近。</translation>
    </message>
    <message>
      <source>No photo reaches a match of {0}. These come closest.</source>
      <translation>没有照片的匹配度达到 {0}。以下最为接近。</translation>
    </message>
    <message>
      <source>Nothing is certain. These may fit.</source>
      <translation>没有确定的结果。这些可能符合。</translation>
    </message>
    <message>
      <source>Reading is paused at {0} of {1} photos.</source>
      <translation>读取已暂停：{1} 张照片中的 {0} 张。</translation>
    </message>
    <message>
      <source>Still looking for photos in your folders.</source>
      <translation>仍在您的文件夹中查找照片。</translation>
    </message>
    <message>
      <source>Still reading your photos: {0} of {1}.</source>
      <translation>仍在读取您的照片：{1} 张中的 {0} 张。</translation>
    </message>
    <message>
      <source>There are too few photos to tell which of these fit.</source>
      <translation>照片太少，无法判断哪些符合。</translation>
    </message>
    <message>
      <source>no clear match</source>
      <translation>没有明确的匹配</translation>
    </message>
    <message>
      <source>nothing certain</source>
      <translation>无确定结果</translation>
    </message>
  </context>
  <context>
    <name>AppearancePage</name>
    <message>
      <source>Appearance</source>
      <translation>外观</translation>
    </message>
    <message>
      <source>Below thumbnails</source>
      <translation>缩略图下方</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>网格</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>不显示</translation>
    </message>
    <message>
      <source>Original proportions</source>
      <translation>原始比例</translation>
    </message>
    <message>
      <source>Same as system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <translation>缩略图大小</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>方形</translation>
    </message>
    <message>
      <source>The window speaks the new language when Photosearch is started again.</source>
      <translation>重新启动 Photosearch 后，窗口将使用新的语言。</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>缩略图</translation>
    </message>
  </context>
  <context>
    <name>AskedPart</name>
    <message>
      <source>The part of the picture you searched with</source>
      <translation>用于搜索的图片中的相应部分</translation>
    </message>
  </context>
  <context>
    <name>BadgeClicks</name>
    <message>
      <source>A favourite: click, or press Ctrl+B, to take it out</source>
      <translation>已收藏：单击或按 Ctrl+B 取消</translation>
    </message>
    <message>
      <source>Make it a favourite (Ctrl+B)</source>
      <translation>设为收藏 (Ctrl+B)</translation>
    </message>
    <message>
      <source>{0} photos of one burst: click, or press +, to see them or put them back</source>
      <translation>{0} 张连拍照片：点击或按 + 展开或收起</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
  </context>
  <context>
    <name>ChipField</name>
    <message>
      <source>Words of the search</source>
      <translation>搜索词语</translation>
    </message>
  </context>
  <context>
    <name>CirclePanel</name>
    <message>
      <source>Close (Esc)</source>
      <translation>关闭 (Esc)</translation>
    </message>
    <message>
      <source>Photos of this circle</source>
      <translation>此圆圈的照片</translation>
    </message>
    <message>
      <source>Show in Photos</source>
      <translation>在“照片”中显示</translation>
    </message>
  </context>
  <context>
    <name>CompareBar</name>
    <message>
      <source>Back (Esc)</source>
      <translation>返回（Esc）</translation>
    </message>
    <message>
      <source>Compare {0}</source>
      <translation>比较 {0}</translation>
    </message>
    <message>
      <source>Each zoomed and moved by itself (L)</source>
      <translation>各自缩放和移动（L）</translation>
    </message>
    <message>
      <source>Keep this</source>
      <translation>保留此张</translation>
    </message>
    <message>
      <source>Keep this, reject the others</source>
      <translation>保留此张，排除其他</translation>
    </message>
    <message>
      <source>One more photo (C)</source>
      <translation>再加一张（C）</translation>
    </message>
    <message>
      <source>Pick the current photo and reject the others (K)</source>
      <translation>选取当前照片并排除其他（K）</translation>
    </message>
    <message>
      <source>The next photo in its place (Page Down)</source>
      <translation>换成下一张（Page Down）</translation>
    </message>
    <message>
      <source>The photo before in its place (Page Up)</source>
      <translation>换成上一张（Page Up）</translation>
    </message>
    <message>
      <source>Zoomed and moved together (L); with Shift one alone</source>
      <translation>一起缩放和移动（L）；按住 Shift 仅一张</translation>
    </message>
  </context>
  <context>
    <name>ComparePane</name>
    <message>
      <source>Add to favourites</source>
      <translation>添加到收藏</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>取消收藏</translation>
    </message>
    <message>
      <source>Show the difference</source>
      <translation>显示差异</translation>
    </message>
    <message>
      <source>Take it out of the comparison (Backspace)</source>
      <translation>从比较中移出（Backspace）</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>已收藏</translation>
    </message>
    <message>
      <source>{name}, photo {number} of {count}</source>
      <translation>{name}，第 {number} 张，共 {count} 张</translation>
    </message>
  </context>
  <context>
    <name>CompareWiring</name>
    <message>
      <source>Choose two to four photos to compare.</source>
      <translation>请选择 2 到 4 张照片进行比较。</translation>
    </message>
  </context>
  <context>
    <name>Core</name>
    <message>
      <source>A file's name can't have “{sign}” in it.</source>
      <translation>文件名不能包含“{sign}”。</translation>
    </message>
    <message>
      <source>A filter can't be weighed: write {key}:{value}</source>
      <translation>筛选条件不能加权：请写成 {key}:{value}</translation>
    </message>
    <message>
      <source>A newer version of Photosearch uses this library now. Close this one, and start the newer one.</source>
      <translation>较新版本的 Photosearch 正在使用此图库。请关闭当前版本，然后启动较新的版本。</translation>
    </message>
    <message>
      <source>A pasted picture has no name. Save it to a file first.</source>
      <translation>粘贴的图片没有名称。请先将其存为文件。</translation>
    </message>
    <message>
      <source>A vector doesn't fit its checksum.</source>
      <translation>有一个向量与其校验和不符。</translation>
    </message>
    <message>
      <source>About 100, English among them</source>
      <translation>约 100 种，包括英语</translation>
    </message>
    <message>
      <source>Another Photosearch is busy with this library. Try again when it has finished.</source>
      <translation>另一个 Photosearch 正在使用此图库。请等它完成后再试。</translation>
    </message>
    <message>
      <source>Another Photosearch is indexing this library. Try again when it has finished.</source>
      <translation>另一个 Photosearch 正在为此图库建立索引。请等它完成后再试。</translation>
    </message>
    <message>
      <source>Another Photosearch is indexing this library. What it finds appears here by itself.</source>
      <translation>另一个 Photosearch 正在为此图库建立索引。它找到的内容会自动显示在这里。</translation>
    </message>
    <message>
      <source>Another way to tell people apart, if they are mixed up. OpenCV measured 99.4 % right for the pairs of faces of LFW, about what is published for the built-in ones.</source>
      <translation>人物被混淆时可用的另一种辨认方式。OpenCV 测得在 LFW 人脸对上的正确率为 99.4 %，与内置网络公布的数值相近。</translation>
    </message>
    <message>
      <source>Answered by {name}, which knows this language.</source>
      <translation>由懂这种语言的 {name} 应答。</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>阿拉伯文</translation>
    </message>
    <message>
      <source>Arabic, Persian, Urdu, Pashto, Uyghur and others.</source>
      <translation>阿拉伯语、波斯语、乌尔都语、普什图语、维吾尔语等。</translation>
    </message>
    <message>
      <source>As fast as CLIP, finds more, and reads many languages; a larger download.</source>
      <translation>与 CLIP 一样快，找到的更多，支持多种语言；下载量较大。</translation>
    </message>
    <message>
      <source>Built in. Finds animals, food, vehicles, things and scenery; weak on people.</source>
      <translation>内置。能找到动物、食物、交通工具、物品和风景；不擅长人物。</translation>
    </message>
    <message>
      <source>Bulgarian, Serbian, Mongolian and others; Russian, too.</source>
      <translation>保加利亚语、塞尔维亚语、蒙古语等；也包括俄语。</translation>
    </message>
    <message>
      <source>CLIP that reads many languages; SigLIP 2 finds more.</source>
      <translation>支持多种语言的 CLIP；SigLIP 2 找到的更多。</translation>
    </message>
    <message>
      <source>Can't reach the download site. Check your connection, or add a model file you have.</source>
      <translation>无法连接下载站点。请检查网络连接，或添加您已有的模型文件。</translation>
    </message>
    <message>
      <source>Choose among {paces}, and on battery among {battery_paces}.</source>
      <translation>请从 {paces} 中选择；使用电池时从 {battery_paces} 中选择。</translation>
    </message>
    <message>
      <source>Close each curly bracket that you open.</source>
      <translation>请为每个左花括号补上右花括号。</translation>
    </message>
    <message>
      <source>Cyrillic</source>
      <translation>西里尔字母</translation>
    </message>
    <message>
      <source>Cyrillic (East Slavic)</source>
      <translation>西里尔字母（东斯拉夫）</translation>
    </message>
    <message>
      <source>Decoding this file crashed, so Photosearch leaves it alone until it changes.</source>
      <translation>解码此文件时发生崩溃，因此在它改变之前 Photosearch 不再处理它。</translation>
    </message>
    <message>
      <source>Decoding this file takes too long; Photosearch tries again later.</source>
      <translation>解码此文件耗时过长；Photosearch 稍后会重试。</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>天城文</translation>
    </message>
    <message>
      <source>Did you mean {names}?</source>
      <translation>您是想用 {names} 吗？</translation>
    </message>
    <message>
      <source>Downloaded by its name.</source>
      <translation>按名称下载。</translation>
    </message>
    <message>
      <source>English</source>
      <translation>英语</translation>
    </message>
    <message>
      <source>English and about 100 others</source>
      <translation>英语及其他约 100 种语言</translation>
    </message>
    <message>
      <source>English and more than 100 others</source>
      <translation>英语及其他 100 多种语言</translation>
    </message>
    <message>
      <source>Finds most. For computers with a graphics card; very slow without one.</source>
      <translation>找到的最多。适合有显卡的电脑；没有显卡时非常慢。</translation>
    </message>
    <message>
      <source>Finds photos of the same kind of thing. Knows no words.</source>
      <translation>查找同类事物的照片。不理解文字。</translation>
    </message>
    <message>
      <source>Finds photos that look alike: the same place or scene. Knows no words.</source>
      <translation>查找看起来相像的照片：同一地点或场景。不理解文字。</translation>
    </message>
    <message>
      <source>For slow connections and little memory: understands people, places and events, but finds less than CLIP.</source>
      <translation>适合网速慢、内存小的情况：能理解人物、地点和事件，但找到的比 CLIP 少。</translation>
    </message>
    <message>
      <source>Give the album a name.</source>
      <translation>请为相册命名。</translation>
    </message>
    <message>
      <source>Give the group a name.</source>
      <translation>请为分组命名。</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>希腊文</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>分组</translation>
    </message>
    <message>
      <source>HF_HUB_OFFLINE forbids downloads: unset it, then try again.</source>
      <translation>HF_HUB_OFFLINE 禁止下载：请取消该设置后再试。</translation>
    </message>
    <message>
      <source>Hardly any search brings up about {share} of your photos first. Another model may tell them apart better.</source>
      <translation>约 {share} 的照片几乎不会排在搜索前列。换一个模型也许能更好地区分。</translation>
    </message>
    <message>
      <source>Hierarchical JPEG isn't supported.</source>
      <translation>不支持分层 JPEG。</translation>
    </message>
    <message>
      <source>Hindi, Marathi, Nepali, Sanskrit and others.</source>
      <translation>印地语、马拉地语、尼泊尔语、梵语等。</translation>
    </message>
    <message>
      <source>How good is it?</source>
      <translation>效果如何？</translation>
    </message>
    <message>
      <source>It finds only photos that look alike, and understands no words.</source>
      <translation>它只能查找相似照片，不理解词语。</translation>
    </message>
    <message>
      <source>It has read {covered} of {photos} photos.</source>
      <translation>它已读取 {covered}/{photos} 张照片。</translation>
    </message>
    <message>
      <source>It is erased, but another Photosearch still reads the library's log. Close that one, then do this again.</source>
      <translation>已清除，但另一个 Photosearch 仍在读取图库日志。请关闭它，然后重试。</translation>
    </message>
    <message>
      <source>It was removed meanwhile.</source>
      <translation>它已在此期间被移除。</translation>
    </message>
    <message>
      <source>Its files were damaged or are gone: download it again. Until then what comes with Photosearch does the work.</source>
      <translation>其文件已损坏或丢失：请重新下载。在此之前由 Photosearch 自带的网络代劳。</translation>
    </message>
    <message>
      <source>Its folder isn't connected.</source>
      <translation>它所在的文件夹未连接。</translation>
    </message>
    <message>
      <source>Its licence allows research only, nothing commercial.</source>
      <translation>其许可证仅允许研究用途，不允许商业用途。</translation>
    </message>
    <message>
      <source>Its licence isn't known here: read its page before you use it.</source>
      <translation>此处不了解其许可证：使用前请阅读其页面。</translation>
    </message>
    <message>
      <source>JPEG-LS isn't supported.</source>
      <translation>不支持 JPEG-LS。</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>韩文</translation>
    </message>
    <message>
      <source>Looks closer than SigLIP 2 and finds more; indexing takes four times as long.</source>
      <translation>比 SigLIP 2 看得更细，找到的更多；索引耗时为四倍。</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <source>Name a camera behind camera:, such as camera:canon</source>
      <translation>请在 camera: 后写出相机，例如 camera:canon</translation>
    </message>
    <message>
      <source>Name a folder behind folder:, such as folder:2019</source>
      <translation>请在 folder: 后写出文件夹，例如 folder:2019</translation>
    </message>
    <message>
      <source>Name a label behind label:, such as label:red</source>
      <translation>请在 label: 后写出标签，例如 label:red</translation>
    </message>
    <message>
      <source>Name a lens behind lens:, such as lens:50mm</source>
      <translation>请在 lens: 后写出镜头，例如 lens:50mm</translation>
    </message>
    <message>
      <source>Name a place behind place:, such as place:rome</source>
      <translation>请在 place: 后写上地点，例如 place:rome</translation>
    </message>
    <message>
      <source>Name an album behind album:, such as album:summer</source>
      <translation>请在 album: 后写出相册，例如 album:夏天</translation>
    </message>
    <message>
      <source>Name one photo behind photo:, or several behind like:</source>
      <translation>请在 photo: 后写一张照片，或在 like: 后写多张</translation>
    </message>
    <message>
      <source>Name somebody behind person:, such as person:Anna</source>
      <translation>请在 person: 后写上姓名，例如 person:Anna</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>近似重复</translation>
    </message>
    <message>
      <source>No photo comes up in searches of every kind.</source>
      <translation>没有照片会在各种搜索中都出现。</translation>
    </message>
    <message>
      <source>No program on this computer wants to show this folder.</source>
      <translation>此计算机上没有程序可以显示该文件夹。</translation>
    </message>
    <message>
      <source>Nobody called “{name}” is known. See the people there are.</source>
      <translation>没有名为“{name}”的人。请查看已有的人物。</translation>
    </message>
    <message>
      <source>None of the photos to keep can be reached now, so nothing was moved. Connect their drive, or choose another one to keep.</source>
      <translation>要保留的照片现在都无法访问，因此没有移动任何内容。请连接其驱动器，或选择另一张保留。</translation>
    </message>
    <message>
      <source>Not every photo of this folder is in the other one any more, so nothing was moved. Look for near-duplicates again.</source>
      <translation>此文件夹的照片已不全在另一个文件夹中，因此没有移动任何内容。请重新查找近似重复。</translation>
    </message>
    <message>
      <source>Of an animated JPEG XL only the first and the last picture can be read; here both are blank.</source>
      <translation>动画 JPEG XL 只能读取第一张和最后一张图片，而此文件的这两张都是空白的。</translation>
    </message>
    <message>
      <source>Opening this picture takes {needed} MB of memory; Photosearch takes at most {most} MB for one.</source>
      <translation>打开此图片需要 {needed} MB 内存；Photosearch 单张最多使用 {most} MB。</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Photos are being indexed. Check the search index once that is done.</source>
      <translation>正在为照片建立索引。完成后再检查搜索索引。</translation>
    </message>
    <message>
      <source>Photos of which the model noted something that can't be right: {count}. Let it look at them again.</source>
      <translation>模型记录明显有误的照片：{count}。请让它重新查看。</translation>
    </message>
    <message>
      <source>Photos that can't be found by what they look like yet: {count}. Indexing makes up for it.</source>
      <translation>尚不能按外观找到的照片：{count}。建立索引后即可解决。</translation>
    </message>
    <message>
      <source>Photos that come up in searches of every kind: {count}; the worst in {share} of them. Look at them: blank and damaged pictures do that.</source>
      <translation>在各种搜索中都出现的照片：{count}；最严重的出现在 {share} 的搜索中。请查看：空白和损坏的图片会这样。</translation>
    </message>
    <message>
      <source>Photos that hardly any search brings up first: about {share}.</source>
      <translation>几乎没有搜索会排在前面的照片：约 {share}。</translation>
    </message>
    <message>
      <source>Photosearch can't search with {name}. {error}</source>
      <translation>Photosearch 无法用{name}搜索。{error}</translation>
    </message>
    <message>
      <source>Photosearch can't write in {directory}. Choose another place for the library.</source>
      <translation>Photosearch 无法写入 {directory}。请为图库选择其他位置。</translation>
    </message>
    <message>
      <source>Photosearch doesn't read videos of this codec.</source>
      <translation>Photosearch 不读取使用此编解码器的视频。</translation>
    </message>
    <message>
      <source>Photosearch failed on this file; the log says how.</source>
      <translation>Photosearch 处理此文件失败；详情见日志。</translation>
    </message>
    <message>
      <source>Photosearch is the only program that this computer opens such files with. Install another one, or choose one in the system's settings.</source>
      <translation>此电脑仅用 Photosearch 打开这类文件。请安装其他程序，或在系统设置中选择一个。</translation>
    </message>
    <message>
      <source>Photosearch shows this library in another window already; use that one, or close it first.</source>
      <translation>Photosearch 已在另一个窗口中显示此图库；请使用那个窗口，或先将其关闭。</translation>
    </message>
    <message>
      <source>Reading this video takes too long; Photosearch tries again later.</source>
      <translation>读取此视频耗时过长；Photosearch 稍后会重试。</translation>
    </message>
    <message>
      <source>Recommended: understands people, places, events and moods; fast.</source>
      <translation>推荐：理解人物、地点、活动和氛围；速度快。</translation>
    </message>
    <message>
      <source>Russian, Ukrainian, Belarusian.</source>
      <translation>俄语、乌克兰语、白俄罗斯语。</translation>
    </message>
    <message>
      <source>Say how the files are to be called, such as {name}.</source>
      <translation>请指定文件的命名方式，例如 {name}。</translation>
    </message>
    <message>
      <source>Say in words what belongs to the group, or choose photos that do.</source>
      <translation>请用文字说明该组包含什么,或选择属于它的照片。</translation>
    </message>
    <message>
      <source>Say what is to be read behind text:, such as text:total</source>
      <translation>请在 text: 后写出要查找的文字，例如 text:total</translation>
    </message>
    <message>
      <source>Searching finds only {share} of the photos that fit best. Rebuild the search index.</source>
      <translation>搜索只能找到最匹配照片中的 {share}。请重建搜索索引。</translation>
    </message>
    <message>
      <source>Searching finds {share} of the photos that fit best.</source>
      <translation>搜索能找到最匹配照片中的 {share}。</translation>
    </message>
    <message>
      <source>Several people are called “{name}”: say the whole name.</source>
      <translation>有多个名为“{name}”的人：请输入全名。</translation>
    </message>
    <message>
      <source>Shorten the album's name to {most} characters.</source>
      <translation>请将相册名称缩短到 {most} 个字符以内。</translation>
    </message>
    <message>
      <source>Something went wrong. Details are in the log.</source>
      <translation>出了点问题。详情见日志。</translation>
    </message>
    <message>
      <source>Tamil</source>
      <translation>泰米尔文</translation>
    </message>
    <message>
      <source>Telugu</source>
      <translation>泰卢固文</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>泰文</translation>
    </message>
    <message>
      <source>That is a link to a picture on the web, and Photosearch doesn't go online. Save the picture first, or copy the picture itself, then drop or paste it here.</source>
      <translation>这是网上图片的链接，而 Photosearch 不会联网。请先保存图片，或复制图片本身，再拖放或粘贴到这里。</translation>
    </message>
    <message>
      <source>That is too much to search for. Save it as a file, then drop the file here.</source>
      <translation>内容过多，无法搜索。请先存为文件，再将该文件拖到这里。</translation>
    </message>
    <message>
      <source>That isn't a folder, a picture or words, so there is nothing to search for.</source>
      <translation>这不是文件夹、图片或文字，因此没有可搜索的内容。</translation>
    </message>
    <message>
      <source>The answer can't be written ({why}). Send it to another place.</source>
      <translation>无法写出结果 ({why})。请输出到其他位置。</translation>
    </message>
    <message>
      <source>The connection broke off at {done} of {total} MB: check the network, then download again to go on from there.</source>
      <translation>连接在 {done} / {total} MB 处中断：请检查网络，然后重新下载，会从该处继续。</translation>
    </message>
    <message>
      <source>The disk or network share did not answer.</source>
      <translation>磁盘或网络共享没有响应。</translation>
    </message>
    <message>
      <source>The disk or network share gave only a part of this file.</source>
      <translation>磁盘或网络共享只给出了此文件的一部分。</translation>
    </message>
    <message>
      <source>The disk reports an error while reading this file.</source>
      <translation>读取此文件时磁盘报告错误。</translation>
    </message>
    <message>
      <source>The disk that holds the library is full. Make room on it, then try again.</source>
      <translation>图库所在的磁盘已满。请腾出空间后再试。</translation>
    </message>
    <message>
      <source>The download can't be kept ({why}): make room on the library's disk, then download again to go on.</source>
      <translation>无法保存下载内容（{why}）：请在图库所在磁盘上腾出空间，然后重新下载以继续。</translation>
    </message>
    <message>
      <source>The file can't be read: {why}.</source>
      <translation>无法读取文件：{why}。</translation>
    </message>
    <message>
      <source>The file grows while it is read; it may not be finished yet.</source>
      <translation>读取时文件仍在变大；它可能尚未写完。</translation>
    </message>
    <message>
      <source>The file is damaged, or a kind of picture that Photosearch can't read.</source>
      <translation>文件已损坏，或是 Photosearch 无法读取的图片类型。</translation>
    </message>
    <message>
      <source>The file is damaged, or a kind of video that Photosearch can't read.</source>
      <translation>文件已损坏，或是 Photosearch 无法读取的视频类型。</translation>
    </message>
    <message>
      <source>The file is damaged: it ends too early.</source>
      <translation>文件已损坏：结束得太早。</translation>
    </message>
    <message>
      <source>The file is damaged: it lists more parts than a picture has.</source>
      <translation>文件已损坏：其中列出的部分比一张图片所能有的还多。</translation>
    </message>
    <message>
      <source>The file is damaged: its picture can't be decoded.</source>
      <translation>文件已损坏：其中的图片无法解码。</translation>
    </message>
    <message>
      <source>The file is damaged: most of it was never written.</source>
      <translation>文件已损坏：大部分内容从未写入。</translation>
    </message>
    <message>
      <source>The file is damaged: none of its pictures can be decoded.</source>
      <translation>文件已损坏：其中的画面都无法解码。</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>文件为空。</translation>
    </message>
    <message>
      <source>The file is gone.</source>
      <translation>文件已不存在。</translation>
    </message>
    <message>
      <source>The file is {size} GB; Photosearch reads at most {most} GB.</source>
      <translation>文件大小为 {size} GB；Photosearch 最多读取 {most} GB。</translation>
    </message>
    <message>
      <source>The file of queries has no {query}.</source>
      <translation>搜索文件中没有 {query}。</translation>
    </message>
    <message>
      <source>The file's path is too long for this system.</source>
      <translation>文件路径对此系统来说太长。</translation>
    </message>
    <message>
      <source>The files of {model_id} can't be deleted ({why}).</source>
      <translation>无法删除 {model_id} 的文件（{why}）。</translation>
    </message>
    <message>
      <source>The folder {path} can't be read ({why}); check its permissions.</source>
      <translation>无法读取文件夹 {path}（{why}）；请检查其权限。</translation>
    </message>
    <message>
      <source>The library can't be written ({why}): make room on its disk.</source>
      <translation>无法写入图库（{why}）：请在其磁盘上腾出空间。</translation>
    </message>
    <message>
      <source>The library directory {directory} can't be written ({why}); choose another one.</source>
      <translation>无法写入图库目录 {directory}（{why}）；请选择其他目录。</translation>
    </message>
    <message>
      <source>The library has no photos in a folder called “{folder}”.</source>
      <translation>图库中没有名为“{folder}”的文件夹里的照片。</translation>
    </message>
    <message>
      <source>The library has no photos in {folder}. See which folders it has.</source>
      <translation>图库中没有 {folder} 里的照片。请查看它有哪些文件夹。</translation>
    </message>
    <message>
      <source>The library has no photos of a camera called “{camera}”.</source>
      <translation>图库中没有名为“{camera}”的相机拍摄的照片。</translation>
    </message>
    <message>
      <source>The library has no photos of a lens called “{lens}”.</source>
      <translation>图库中没有名为“{lens}”的镜头拍摄的照片。</translation>
    </message>
    <message>
      <source>The library has no photos of a place called “{place}”.</source>
      <translation>图库中没有名为“{place}”的地点的照片。</translation>
    </message>
    <message>
      <source>The library has no photos of the kind “{kind}”.</source>
      <translation>图库中没有“{kind}”类型的照片。</translation>
    </message>
    <message>
      <source>The library in {directory} was made by a newer version of Photosearch. Install the newest version to open it.</source>
      <translation>{directory} 中的图库由更新版本的 Photosearch 创建。请安装最新版本以打开它。</translation>
    </message>
    <message>
      <source>The library's catalogue is damaged and can't be moved aside. Close every Photosearch and start again.</source>
      <translation>图库的目录数据已损坏且无法移开。请关闭所有 Photosearch 后重新启动。</translation>
    </message>
    <message>
      <source>The library's catalogue is damaged. Close Photosearch and start it again: it keeps what is intact and reads your photos anew. The photos themselves are not affected.</source>
      <translation>图库的目录数据已损坏。请关闭并重新启动 Photosearch：它会保留完好的部分，并重新读取您的照片。照片本身不受影响。</translation>
    </message>
    <message>
      <source>The library's disk has {free} MB free, and this takes {needed} MB: make room, then download again.</source>
      <translation>图库所在磁盘剩余 {free} MB，而这需要 {needed} MB：请腾出空间后重新下载。</translation>
    </message>
    <message>
      <source>The link goes round in circles.</source>
      <translation>链接循环指向自身。</translation>
    </message>
    <message>
      <source>The link points to a file that is gone.</source>
      <translation>链接指向的文件已不存在。</translation>
    </message>
    <message>
      <source>The list couldn't be written ({why}).</source>
      <translation>无法写入列表（{why}）。</translation>
    </message>
    <message>
      <source>The list of grouped photos is damaged.</source>
      <translation>已分组照片的列表已损坏。</translation>
    </message>
    <message>
      <source>The model hub asks for a pause: try again in a few minutes.</source>
      <translation>模型站要求稍候：请几分钟后再试。</translation>
    </message>
    <message>
      <source>The model hub doesn't give this model without a login: accept its terms on its page and set HF_TOKEN, or choose another model.</source>
      <translation>未登录时模型站不提供此模型：请在其页面上接受条款并设置 HF_TOKEN，或选择其他模型。</translation>
    </message>
    <message>
      <source>The model hub doesn't have {model_id}: get its file, then add it with photosearch models add.</source>
      <translation>模型站没有 {model_id}：请自行取得其文件，然后用 photosearch models add 添加。</translation>
    </message>
    <message>
      <source>The model hub has another {file} by now than the one that is expected: look for a newer version of Photosearch.</source>
      <translation>模型站中的 {file} 已不是预期的文件：请查找更新版本的 Photosearch。</translation>
    </message>
    <message>
      <source>The model hub has no such model: check its name.</source>
      <translation>模型站没有这样的模型：请检查名称。</translation>
    </message>
    <message>
      <source>The model hub has no {file} for {model}.</source>
      <translation>模型站没有 {model} 的 {file}。</translation>
    </message>
    <message>
      <source>The model hub is out of order (error {status}): try again later.</source>
      <translation>模型站出现故障（错误 {status}）：请稍后再试。</translation>
    </message>
    <message>
      <source>The model hub's {repository} holds no {names}.</source>
      <translation>模型站的 {repository} 中没有 {names}。</translation>
    </message>
    <message>
      <source>The model knows every photo.</source>
      <translation>模型已了解每张照片。</translation>
    </message>
    <message>
      <source>The model sees your photos as it did when they were indexed.</source>
      <translation>模型看到的照片与建立索引时一样。</translation>
    </message>
    <message>
      <source>The model sees your photos otherwise than when they were indexed: likeness {share}. Let it look at them again.</source>
      <translation>模型看到的照片与建立索引时不同：相似度 {share}。请让它重新查看。</translation>
    </message>
    <message>
      <source>The model {model} understands no words: search with a picture, or choose another model.</source>
      <translation>模型 {model} 不理解文字：请用图片搜索，或选择其他模型。</translation>
    </message>
    <message>
      <source>The package open_clip_torch is missing: install Photosearch again.</source>
      <translation>缺少 open_clip_torch 包：请重新安装 Photosearch。</translation>
    </message>
    <message>
      <source>The picture claims {claimed} megapixels; Photosearch reads at most {most}.</source>
      <translation>该图片标称 {claimed} 百万像素；Photosearch 最多读取 {most}。</translation>
    </message>
    <message>
      <source>The process for difficult files does not start; Photosearch tries again later.</source>
      <translation>处理疑难文件的进程未启动；Photosearch 稍后会重试。</translation>
    </message>
    <message>
      <source>The process that decoded this file was ended from outside; Photosearch tries again later.</source>
      <translation>解码此文件的进程被外部终止；Photosearch 稍后会重试。</translation>
    </message>
    <message>
      <source>The process that looks at photos ended unexpectedly, perhaps for want of memory. Close other programs and try again.</source>
      <translation>查看照片的进程意外结束，可能是内存不足。请关闭其他程序后再试。</translation>
    </message>
    <message>
      <source>The ratings can't be written to {folder}: {why}. {count} were written.</source>
      <translation>无法将评分写入 {folder}：{why}。已写入 {count} 个。</translation>
    </message>
    <message>
      <source>The search index differs from what is kept of your photos, in {share} of a sample. Rebuild it.</source>
      <translation>样本中有 {share} 的搜索索引与保存的内容不符。请重建。</translation>
    </message>
    <message>
      <source>The search index fits what is kept of your photos.</source>
      <translation>搜索索引与保存的内容一致。</translation>
    </message>
    <message>
      <source>The search index is being built: check it once that is done.</source>
      <translation>正在建立搜索索引：完成后再检查。</translation>
    </message>
    <message>
      <source>The server stopped early.</source>
      <translation>服务器过早停止。</translation>
    </message>
    <message>
      <source>The settings can't be written ({why}): make room on the library's disk.</source>
      <translation>无法写入设置（{why}）：请在图库所在磁盘上腾出空间。</translation>
    </message>
    <message>
      <source>The starter is built in; there is nothing to download.</source>
      <translation>入门模型是内置的，无需下载。</translation>
    </message>
    <message>
      <source>The starter model's files are missing or damaged: install Photosearch again (pip install --force-reinstall {package}).</source>
      <translation>入门模型的文件缺失或损坏：请重新安装 Photosearch（pip install --force-reinstall {package}）。</translation>
    </message>
    <message>
      <source>The vectors kept for {model} are of another size. Remove that model.</source>
      <translation>为 {model} 保存的向量大小不同。请移除该模型。</translation>
    </message>
    <message>
      <source>The video claims {claimed} megapixels; Photosearch reads at most {most}.</source>
      <translation>该视频标称 {claimed} 百万像素；Photosearch 最多读取 {most}。</translation>
    </message>
    <message>
      <source>The weight {text} is too large. Write at most {most}.</source>
      <translation>权重 {text} 太大。最多写 {most}。</translation>
    </message>
    <message>
      <source>The weights of {model_id} are gone: add or download them again.</source>
      <translation>{model_id} 的权重已不存在：请重新添加或下载。</translation>
    </message>
    <message>
      <source>There are no pictures in this video, only sound or data.</source>
      <translation>此视频中没有画面，只有声音或数据。</translation>
    </message>
    <message>
      <source>There are no weights “{tag}” of {name}; those known are: {tags}.</source>
      <translation>{name} 没有权重“{tag}”；已知的有：{tags}。</translation>
    </message>
    <message>
      <source>There is a saved search called “{new_name}” already.</source>
      <translation>已有名为“{new_name}”的保存搜索。</translation>
    </message>
    <message>
      <source>There is an album of that name already.</source>
      <translation>已经有同名的相册。</translation>
    </message>
    <message>
      <source>There is no album called “{name}”.</source>
      <translation>没有名为“{name}”的相册。</translation>
    </message>
    <message>
      <source>There is no album called “{name}”. See the albums there are.</source>
      <translation>没有名为“{name}”的相册。请查看现有相册。</translation>
    </message>
    <message>
      <source>There is no architecture called “{name}”. {hint}</source>
      <translation>没有名为“{name}”的架构。{hint}</translation>
    </message>
    <message>
      <source>There is no extra called “{extra_id}”. See: photosearch extras</source>
      <translation>没有名为“{extra_id}”的附加项。请参阅：photosearch extras</translation>
    </message>
    <message>
      <source>There is no file {path}: check the path of the weights.</source>
      <translation>没有文件 {path}：请检查权重的路径。</translation>
    </message>
    <message>
      <source>There is no filter called “{key}”. There are: {filters}. To search for such words, put them in quotation marks.</source>
      <translation>没有名为“{key}”的筛选条件。可用的有：{filters}。要搜索这样的词，请加上引号。</translation>
    </message>
    <message>
      <source>There is no folder {path}.</source>
      <translation>没有文件夹 {path}。</translation>
    </message>
    <message>
      <source>There is no folder {path}; check its name.</source>
      <translation>没有文件夹 {path}；请检查名称。</translation>
    </message>
    <message>
      <source>There is no model called “{model_id}”. See: photosearch models</source>
      <translation>没有名为“{model_id}”的模型。请参阅：photosearch models</translation>
    </message>
    <message>
      <source>There is no model called “{model_id}”. Those known are: {known}.</source>
      <translation>没有名为“{model_id}”的模型。已知的有：{known}。</translation>
    </message>
    <message>
      <source>There is no precision “{wanted}” on “{device}”: choose among {precisions} on {devices}.</source>
      <translation>“{device}”上没有精度“{wanted}”：请在 {devices} 上从 {precisions} 中选择。</translation>
    </message>
    <message>
      <source>There is no query {query}. See: photosearch evaluate list</source>
      <translation>没有搜索 {query}。请看：photosearch evaluate list</translation>
    </message>
    <message>
      <source>There is no such group any more. See: photosearch groups</source>
      <translation>该分组已不存在。参见:photosearch groups</translation>
    </message>
    <message>
      <source>There is no {field}. There are: {fields}.</source>
      <translation>没有 {field}。可用的有：{fields}。</translation>
    </message>
    <message>
      <source>There is not enough memory to load the model. Close other programs and try again.</source>
      <translation>内存不足，无法加载模型。请关闭其他程序后重试。</translation>
    </message>
    <message>
      <source>There is not enough memory to open this picture.</source>
      <translation>内存不足，无法打开此图片。</translation>
    </message>
    <message>
      <source>There is not enough memory to open this video.</source>
      <translation>内存不足，无法打开此视频。</translation>
    </message>
    <message>
      <source>There is nothing to search for: type some words or give a picture.</source>
      <translation>没有可搜索的内容：请输入文字或提供图片。</translation>
    </message>
    <message>
      <source>There isn't enough room in {folder}: {needed} are needed, {free} are free.</source>
      <translation>{folder} 空间不足：需要 {needed}，可用 {free}。</translation>
    </message>
    <message>
      <source>These come with Photosearch.</source>
      <translation>随 Photosearch 附带。</translation>
    </message>
    <message>
      <source>These networks can't be run here: go on with those that come with Photosearch.</source>
      <translation>这些网络无法在此运行：请继续使用 Photosearch 自带的网络。</translation>
    </message>
    <message>
      <source>These words and pictures cancel each other out. Take one of them away.</source>
      <translation>这些文字和图片相互抵消。请去掉其中一个。</translation>
    </message>
    <message>
      <source>This TIFF is compressed in a way ({compression}) that Photosearch can't read.</source>
      <translation>此 TIFF 的压缩方式（{compression}）Photosearch 无法读取。</translation>
    </message>
    <message>
      <source>This album isn't there any more.</source>
      <translation>此相册已不存在。</translation>
    </message>
    <message>
      <source>This can't be taken back: all that was known of people is erased.</source>
      <translation>无法撤销：所有人物信息均已清除。</translation>
    </message>
    <message>
      <source>This face belongs to nobody: name the person first.</source>
      <translation>这张脸不属于任何人：请先为此人命名。</translation>
    </message>
    <message>
      <source>This file holds no saved searches: there should be one JSON object a line.</source>
      <translation>此文件不含保存的搜索：每行应有一个 JSON 对象。</translation>
    </message>
    <message>
      <source>This folder can't be listed: {why}.</source>
      <translation>无法列出此文件夹：{why}。</translation>
    </message>
    <message>
      <source>This is a damaged RAW file, or one of a camera that Photosearch doesn't know yet.</source>
      <translation>这是损坏的 RAW 文件，或来自 Photosearch 尚不支持的相机。</translation>
    </message>
    <message>
      <source>This is a folder, not a picture.</source>
      <translation>这是文件夹，不是图片。</translation>
    </message>
    <message>
      <source>This is a link to another folder, which isn't looked into. The settings of the folders can change that.</source>
      <translation>这是指向另一个文件夹的链接，不会查看其内容。可在文件夹设置中更改。</translation>
    </message>
    <message>
      <source>This is not a picture.</source>
      <translation>这不是图片。</translation>
    </message>
    <message>
      <source>This is not an ordinary file.</source>
      <translation>这不是普通文件。</translation>
    </message>
    <message>
      <source>This kind of TIFF isn't supported: {channels} channels of {bits} bits, photometric interpretation {kind}.</source>
      <translation>不支持此类 TIFF：{channels} 个 {bits} 位通道，光度解释 {kind}。</translation>
    </message>
    <message>
      <source>This kind of picture isn't supported.</source>
      <translation>不支持此类图片。</translation>
    </message>
    <message>
      <source>This model is in use. Choose another one before you remove it.</source>
      <translation>此模型正在使用。请先选择另一个再移除它。</translation>
    </message>
    <message>
      <source>This model understands only English. Search in English, or choose a model that knows more languages under Models.</source>
      <translation>此模型只理解英语。请用英语搜索，或在“模型”中选择支持更多语言的模型。</translation>
    </message>
    <message>
      <source>This network can't be run here: look for a newer version of Photosearch.</source>
      <translation>此网络无法在此运行：请查找更新版本的 Photosearch。</translation>
    </message>
    <message>
      <source>This one reads text; it is used as soon as it is here.</source>
      <translation>此项用于识别文字；下载后即会使用。</translation>
    </message>
    <message>
      <source>This part of the picture is empty. Draw a larger rectangle.</source>
      <translation>图片的这一部分是空的。请画一个大一些的矩形。</translation>
    </message>
    <message>
      <source>This person isn't in the library any more.</source>
      <translation>此人已不在图库中。</translation>
    </message>
    <message>
      <source>This photo can't be read just now.</source>
      <translation>现在无法读取这张照片。</translation>
    </message>
    <message>
      <source>This photo isn't in the library any more.</source>
      <translation>这张照片已不在图库中。</translation>
    </message>
    <message>
      <source>This photo isn't ready to be compared. Wait until it is indexed.</source>
      <translation>这张照片还不能用于比较。请等它建立索引。</translation>
    </message>
    <message>
      <source>This query has too many parts. Leave at most {most} of them.</source>
      <translation>此查询的部分太多。请最多保留 {most} 个。</translation>
    </message>
    <message>
      <source>This query is too long. Shorten it to {most} characters.</source>
      <translation>此查询太长。请缩短到 {most} 个字符。</translation>
    </message>
    <message>
      <source>This query isn't there any more.</source>
      <translation>此搜索已不存在。</translation>
    </message>
    <message>
      <source>This search can't be kept, because it names a file whose name isn't text. Rename that file first.</source>
      <translation>此搜索无法保存，因为其中某个文件的名称不是文本。请先重命名该文件。</translation>
    </message>
    <message>
      <source>Those are too many folders at once. Add the folder that they lie in instead.</source>
      <translation>一次添加的文件夹过多。请改为添加它们所在的文件夹。</translation>
    </message>
    <message>
      <source>To the model most of your photos look the same, which can't be. Let it look at them again.</source>
      <translation>在模型看来，您的大多数照片都一样，这不可能。请让它重新查看。</translation>
    </message>
    <message>
      <source>Too many files are open at once.</source>
      <translation>同时打开的文件太多。</translation>
    </message>
    <message>
      <source>ViT-B-32 is one, for example.</source>
      <translation>例如 ViT-B-32。</translation>
    </message>
    <message>
      <source>What answered is no model hub: check HF_ENDPOINT and the network, then try again.</source>
      <translation>应答的不是模型站：请检查 HF_ENDPOINT 和网络后再试。</translation>
    </message>
    <message>
      <source>What the model noted of your photos is sound.</source>
      <translation>模型对您照片的记录完好。</translation>
    </message>
    <message>
      <source>Write a keyword behind keyword:, such as keyword:holiday</source>
      <translation>请在 keyword: 后写上关键字，例如 keyword:旅行</translation>
    </message>
    <message>
      <source>Write behind {token} what is meant, or put it in quotation marks.</source>
      <translation>请在 {token} 后面写明内容，或将其放在引号中。</translation>
    </message>
    <message>
      <source>Write in words what the photos show, such as: red bicycle</source>
      <translation>请用词语写出照片内容，例如：红色自行车</translation>
    </message>
    <message>
      <source>Write it as {hub}OWNER/NAME; “{model_id}” isn't.</source>
      <translation>请写成 {hub}OWNER/NAME；“{model_id}”不是这种形式。</translation>
    </message>
    <message>
      <source>You don't have permission to look into this folder.</source>
      <translation>您没有权限查看此文件夹。</translation>
    </message>
    <message>
      <source>You don't have permission to read this file.</source>
      <translation>您没有权限读取此文件。</translation>
    </message>
    <message>
      <source>it looks like {names}: add it with that architecture</source>
      <translation>它看起来像 {names}：请以该架构添加</translation>
    </message>
    <message>
      <source>no architecture that Photosearch knows fits it</source>
      <translation>Photosearch 已知的架构都不适合它</translation>
    </message>
    <message>
      <source>paused while on battery</source>
      <translation>使用电池，已暂停</translation>
    </message>
    <message>
      <source>timm has no network called “{name}”.</source>
      <translation>timm 没有名为“{name}”的网络。</translation>
    </message>
    <message>
      <source>{architecture} needs its tokenizer to read text: put the tokenizer.json (and tokenizer_config.json) of {repository} beside the weights.</source>
      <translation>{architecture} 需要其分词器才能读取文字：请把 {repository} 的 tokenizer.json（和 tokenizer_config.json）放在权重旁边。</translation>
    </message>
    <message>
      <source>{architecture} reads text with a network that Photosearch doesn't have ({name}): use another model.</source>
      <translation>{architecture} 用 Photosearch 没有的网络读取文字（{name}）：请使用其他模型。</translation>
    </message>
    <message>
      <source>{bits}-bit JPEG isn't supported.</source>
      <translation>不支持 {bits} 位 JPEG。</translation>
    </message>
    <message>
      <source>{error} Indexing goes on by itself then.</source>
      <translation>{error} 之后索引会自动继续。</translation>
    </message>
    <message>
      <source>{file} came damaged and was deleted: download the model again, and if that doesn't help, check what stands between you and the model hub.</source>
      <translation>{file} 到达时已损坏并被删除：请重新下载模型；若仍无效，请检查您与模型站之间的网络。</translation>
    </message>
    <message>
      <source>{file} can't be copied ({why}).</source>
      <translation>无法复制 {file}（{why}）。</translation>
    </message>
    <message>
      <source>{file} can't be read ({why}).</source>
      <translation>无法读取 {file}（{why}）。</translation>
    </message>
    <message>
      <source>{file} doesn't fit timm's {name}: {tensor} is missing or has another shape. Add it with its own architecture.</source>
      <translation>{file} 不适合 timm 的 {name}：{tensor} 缺失或形状不同。请以它自己的架构添加。</translation>
    </message>
    <message>
      <source>{file} doesn't fit {architecture}; {hint}.</source>
      <translation>{file} 不适合 {architecture}；{hint}。</translation>
    </message>
    <message>
      <source>{file} is damaged or no file of weights: get the model again, as safetensors.</source>
      <translation>{file} 已损坏或不是权重文件：请重新取得 safetensors 格式的模型。</translation>
    </message>
    <message>
      <source>{file} is none of the files that are offered here.</source>
      <translation>{file} 不是此处提供的任何文件。</translation>
    </message>
    <message>
      <source>{file} is not plain weights (loading it would run {name}): get the model as safetensors.</source>
      <translation>{file} 不只含权重（加载它会运行 {name}）：请取得 safetensors 格式的模型。</translation>
    </message>
    <message>
      <source>{file} isn't what was announced: try again later.</source>
      <translation>{file} 与所公布的不符：请稍后再试。</translation>
    </message>
    <message>
      <source>{folder} can't be written. Choose another place.</source>
      <translation>无法写入 {folder}。请选择其他位置。</translation>
    </message>
    <message>
      <source>{folder} is there already. Choose another name.</source>
      <translation>{folder} 已存在。请换一个名称。</translation>
    </message>
    <message>
      <source>{key}: can't be turned round; leave the minus out.</source>
      <translation>{key}：不能取反；请去掉减号。</translation>
    </message>
    <message>
      <source>{model_id} is being downloaded already.</source>
      <translation>{model_id} 已在下载。</translation>
    </message>
    <message>
      <source>{model_id} isn't downloaded yet: photosearch models download {model_id}</source>
      <translation>{model_id} 尚未下载：photosearch models download {model_id}</translation>
    </message>
    <message>
      <source>{name} is damaged: download it again.</source>
      <translation>{name} 已损坏：请重新下载。</translation>
    </message>
    <message>
      <source>{name} isn't here yet: download it first.</source>
      <translation>{name} 尚未下载：请先下载。</translation>
    </message>
    <message>
      <source>{name} isn't there any more; scan the folder again.</source>
      <translation>{name} 已不在那里；请重新扫描文件夹。</translation>
    </message>
    <message>
      <source>{name}, a part of Photosearch, is damaged. Install Photosearch again.</source>
      <translation>Photosearch 的组成部分 {name} 已损坏。请重新安装 Photosearch。</translation>
    </message>
    <message>
      <source>{new} isn't what {old} was: “{missing}” isn't there, or is another file. Choose the folder that holds it.</source>
      <translation>{new} 不是原来的 {old}：“{missing}”不在其中，或是另一个文件。请选择包含它的文件夹。</translation>
    </message>
    <message>
      <source>{old} isn't one of the folders. See: photosearch folders</source>
      <translation>{old} 不是已添加的文件夹。请参阅：photosearch folders</translation>
    </message>
    <message>
      <source>{path} can't be read as a file of saved searches.</source>
      <translation>无法将 {path} 作为保存的搜索文件读取。</translation>
    </message>
    <message>
      <source>{path} can't be read. Check its name.</source>
      <translation>无法读取 {path}。请检查名称。</translation>
    </message>
    <message>
      <source>{path} can't be written. Choose another place.</source>
      <translation>无法写入 {path}。请选择其他位置。</translation>
    </message>
    <message>
      <source>{path} is a file; add the folder it lies in.</source>
      <translation>{path} 是文件；请添加它所在的文件夹。</translation>
    </message>
    <message>
      <source>{path} is damaged or no tokenizer: get it again.</source>
      <translation>{path} 已损坏或不是分词器：请重新取得。</translation>
    </message>
    <message>
      <source>{path} isn't a photo of this library.</source>
      <translation>{path} 不是此图库中的照片。</translation>
    </message>
    <message>
      <source>{photo} is the same file as one that was to go, by a link or a second way to its folder, so nothing was moved.</source>
      <translation>{photo} 通过链接或另一条路径与要移走的文件是同一个文件，因此没有移动任何内容。</translation>
    </message>
    <message>
      <source>{repository} isn't described as an open_clip model.</source>
      <translation>{repository} 未被描述为 open_clip 模型。</translation>
    </message>
    <message>
      <source>“{folder}” doesn't answer any more.</source>
      <translation>“{folder}”不再响应。</translation>
    </message>
    <message>
      <source>“{name}” doesn't answer. Its drive or network share may be asleep or cut off; try again when it is back.</source>
      <translation>“{name}”没有响应。其驱动器或网络共享可能处于休眠或断开状态；恢复后请重试。</translation>
    </message>
    <message>
      <source>“{photo}” can't be opened. {why}</source>
      <translation>无法打开“{photo}”。{why}</translation>
    </message>
    <message>
      <source>“{text}” can't be understood. Write a number, or from which to which: {examples}</source>
      <translation>无法理解“{text}”。请写一个数字，或从多少到多少：{examples}</translation>
    </message>
    <message>
      <source>“{text}” doesn't name photos. Write their numbers: 3,4</source>
      <translation>“{text}”没有指明照片。请写照片编号：3,4</translation>
    </message>
    <message>
      <source>“{text}” is neither yes nor no.</source>
      <translation>“{text}”既不是“是”也不是“否”：请写 yes 或 no。</translation>
    </message>
    <message>
      <source>“{text}” is no area. Write its edges south, west, north and east in degrees: 41.8,12.4,42,12.6</source>
      <translation>“{text}”不是区域。请用度数写出南、西、北、东边界：41.8,12.4,42,12.6</translation>
    </message>
    <message>
      <source>“{text}” is no date. Write a year, a month or a day: 2019, 2019-06, 2019-06-15, july 2019, last summer.</source>
      <translation>“{text}”不是日期。请写年、月或日：2019、2019-06、2019-06-15、2019年7月、去年夏天。</translation>
    </message>
    <message>
      <source>“{text}” is no match. Write a number from 0 to 1, such as match:0.5</source>
      <translation>“{text}”不是匹配度。请写 0 到 1 之间的数，例如 match:0.5</translation>
    </message>
    <message>
      <source>“{text}” is no number of a group, such as group:3</source>
      <translation>“{text}”不是分组的编号,例如 group:3</translation>
    </message>
    <message>
      <source>“{text}” is no number of days. Write it as 7d, or 2w for weeks.</source>
      <translation>“{text}”不是天数。请写成 7d，或用 2w 表示周。</translation>
    </message>
    <message>
      <source>“{text}” is no part of a picture. Write left, top, right and bottom as fractions: 0.1,0.2,0.5,0.6</source>
      <translation>“{text}”不是图片的一部分。请以小数写左、上、右、下：0.1,0.2,0.5,0.6</translation>
    </message>
    <message>
      <source>“{text}” is no rating. Write stars from 0 to 5: rating:3, rating:3+ or rating:1..2</source>
      <translation>“{text}”不是评分。请写 0 到 5 星：rating:3、rating:3+ 或 rating:1..2</translation>
    </message>
    <message>
      <source>“{text}” is no size. Write megapixels or bytes: 12mp, 500KB, 3MB.</source>
      <translation>“{text}”不是大小。请写百万像素或字节：12mp、500KB、3MB。</translation>
    </message>
    <message>
      <source>“{text}” is no {what}. There are: {allowed}.</source>
      <translation>“{text}”不是{what}。可用的有：{allowed}。</translation>
    </message>
    <message>
      <source>“{text}” is nothing that {key} knows. There are: {allowed}.</source>
      <translation>{key} 不认识“{text}”。可用：{allowed}。</translation>
    </message>
  </context>
  <context>
    <name>Counts</name>
    <message numerus="yes">
      <source>%Ln faces</source>
      <translation>
        <numerusform>%Ln 张脸</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files</source>
      <translation>
        <numerusform>%Ln 个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files can't be read</source>
      <translation>
        <numerusform>%Ln 个文件无法读取</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files not read yet</source>
      <translation>
        <numerusform>%Ln 个文件尚未读取</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln groups</source>
      <translation>
        <numerusform>%Ln 个分组</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more folders</source>
      <translation>
        <numerusform>另外 %Ln 个文件夹</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people</source>
      <translation>
        <numerusform>%Ln 个人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln photos</source>
      <translation>
        <numerusform>%Ln 张照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln queries</source>
      <translation>
        <numerusform>%Ln 个搜索</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ratings</source>
      <translation>
        <numerusform>%Ln 个评分</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln stars</source>
      <translation>
        <numerusform>%Ln 星</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln suggestions</source>
      <translation>
        <numerusform>%Ln 条建议</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln videos</source>
      <translation>
        <numerusform>%Ln 个视频</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln warnings</source>
      <translation>
        <numerusform>%Ln 个警告</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DateHistogram</name>
    <message>
      <source>Drag over the bars to choose dates. Keys: arrows to move, Enter to choose, Shift+arrows for several, + for the months of a year, − for all, Del to clear.</source>
      <translation>在柱形上拖动以选择日期。按键：方向键移动，回车选择，Shift+方向键选多个，+ 显示一年的各月，− 显示全部，Del 清除。</translation>
    </message>
    <message>
      <source>Photos by date</source>
      <translation>按日期的照片</translation>
    </message>
  </context>
  <context>
    <name>DatesEditor</name>
    <message>
      <source>A year, a month or a day: 2019, 2019-06, 2019-06-15, july 2019</source>
      <translation>年、月或日：2019、2019-06、2019-06-15、2019年7月</translation>
    </message>
  </context>
  <context>
    <name>DrawDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Suggest queries</source>
      <translation>推荐查询</translation>
    </message>
    <message>
      <source>Suggest up to 10</source>
      <translation>最多推荐 10 个</translation>
    </message>
    <message>
      <source>Words that are written about your photos, taken by lot. The models are asked by looks alone, so no name finds itself; photos that carry the words are among those to judge.</source>
      <translation>从照片的文字中随机抽取。只按外观询问模型，因此名称不会找到自己；带有这些词语的照片也在待判断之列。</translation>
    </message>
  </context>
  <context>
    <name>DropAndPaste</name>
    <message>
      <source>Add a folder of photos</source>
      <translation>添加照片文件夹</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Folders of their own in it stay in the library: {0}.</source>
      <translation>其中的独立文件夹会保留在图库中：{0}。</translation>
    </message>
    <message>
      <source>Its photos stay where they are, untouched. They just can't be found here any more.</source>
      <translation>照片原封不动地留在原处，只是在这里不再能找到。</translation>
    </message>
    <message>
      <source>Pictures ({0})</source>
      <translation>图片 ({0})</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove folder</source>
      <translation>移除文件夹</translation>
    </message>
    <message>
      <source>Remove {0} from the library?</source>
      <translation>从图库中移除 {0}？</translation>
    </message>
    <message>
      <source>Search with a picture</source>
      <translation>用图片搜索</translation>
    </message>
    <message>
      <source>The first {0} pictures are the query now.</source>
      <translation>现在以前 {0} 张图片作为查询。</translation>
    </message>
    <message>
      <source>Where is “{0}” now?</source>
      <translation>“{0}”现在在哪里？</translation>
    </message>
    <message>
      <source>your picture</source>
      <translation>您的图片</translation>
    </message>
  </context>
  <context>
    <name>DropOverlay</name>
    <message>
      <source>Drop a folder to add it
Drop a picture to search with it</source>
      <translation>拖放文件夹即可添加
拖放图片即可用它搜索</translation>
    </message>
  </context>
  <context>
    <name>Duplicates</name>
    <message>
      <source>All that can be reached are kept.</source>
      <translation>所有可访问的都会保留。</translation>
    </message>
    <message>
      <source>Bursts</source>
      <translation>连拍</translation>
    </message>
    <message>
      <source>Choose the photos to keep.</source>
      <translation>请选择要保留的照片。</translation>
    </message>
    <message>
      <source>Comparing photos…</source>
      <translation>正在比较照片…</translation>
    </message>
    <message>
      <source>Copies of one picture, and versions of it: other sizes, formats, tones or crops.</source>
      <translation>同一图片的副本及其版本：不同的尺寸、格式、色调或裁剪。</translation>
    </message>
    <message>
      <source>Every photo of {path} is also in {within}, and no worse there.</source>
      <translation>{path} 的每张照片也在 {within} 中，且质量不差。</translation>
    </message>
    <message>
      <source>Folders of which every photo is in another folder as well, and no worse there.</source>
      <translation>每张照片在另一个文件夹中也有、且质量不差的文件夹。</translation>
    </message>
    <message>
      <source>Looking at {total} new photos: {done}</source>
      <translation>正在查看 {total} 张新照片：{done}</translation>
    </message>
    <message>
      <source>No folder is wholly contained in another one.</source>
      <translation>没有文件夹完全包含在另一个中。</translation>
    </message>
    <message>
      <source>No other photos look alike.</source>
      <translation>没有其他相似的照片。</translation>
    </message>
    <message>
      <source>No picture is here twice.</source>
      <translation>没有重复的图片。</translation>
    </message>
    <message>
      <source>Not compared, as their files can't be read now: {photos}</source>
      <translation>未比较，因为现在无法读取其文件：{photos}</translation>
    </message>
    <message>
      <source>Not connected, so they stay as they are: {count}</source>
      <translation>未连接，因此保持原样：{count}</translation>
    </message>
    <message>
      <source>Paused. What was compared so far is kept.</source>
      <translation>已暂停。到目前为止的比较结果会保留。</translation>
    </message>
    <message>
      <source>Photos that look alike; more isn't known of them.</source>
      <translation>看起来相似的照片；其他不详。</translation>
    </message>
    <message>
      <source>Photos that one camera took within seconds.</source>
      <translation>同一相机在几秒内拍摄的照片。</translation>
    </message>
    <message>
      <source>Same picture</source>
      <translation>相同图片</translation>
    </message>
    <message>
      <source>Similar</source>
      <translation>相似</translation>
    </message>
    <message>
      <source>Suggested to keep: {name}</source>
      <translation>建议保留：{name}</translation>
    </message>
    <message>
      <source>Suggested to keep: {name} ({why})</source>
      <translation>建议保留：{name}（{why}）</translation>
    </message>
    <message>
      <source>The search was ended before its end. What was compared so far is kept.</source>
      <translation>查找已提前结束。到目前为止的比较结果会保留。</translation>
    </message>
    <message>
      <source>There are new photos: look again to compare them, too.</source>
      <translation>有新照片：请重新查找以一并比较。</translation>
    </message>
    <message>
      <source>There are no bursts.</source>
      <translation>没有连拍。</translation>
    </message>
    <message>
      <source>a better format</source>
      <translation>格式更好</translation>
    </message>
    <message>
      <source>a favourite</source>
      <translation>已收藏</translation>
    </message>
    <message>
      <source>compressed less</source>
      <translation>压缩更少</translation>
    </message>
    <message>
      <source>its RAW file lies beside it</source>
      <translation>旁边有其 RAW 文件</translation>
    </message>
    <message>
      <source>more pixels</source>
      <translation>像素更多</translation>
    </message>
    <message>
      <source>more stars</source>
      <translation>星级更高</translation>
    </message>
    <message>
      <source>named like an original</source>
      <translation>文件名像原件</translation>
    </message>
    <message>
      <source>not connected</source>
      <translation>未连接</translation>
    </message>
    <message>
      <source>says when, where or with what it was taken</source>
      <translation>注明了拍摄时间、地点或设备</translation>
    </message>
    <message>
      <source>sharper</source>
      <translation>更清晰</translation>
    </message>
    <message>
      <source>with its RAW file</source>
      <translation>带 RAW 文件</translation>
    </message>
    <message>
      <source>without a frame or caption</source>
      <translation>没有边框或说明文字</translation>
    </message>
    <message>
      <source>your flags</source>
      <translation>您的旗标</translation>
    </message>
    <message>
      <source>{files}, all in “{folder}”</source>
      <translation>{files}，全部在“{folder}”中</translation>
    </message>
    <message>
      <source>{files}, {size} to spare</source>
      <translation>{files}，可省 {size}</translation>
    </message>
    <message>
      <source>{kept} to keep, {going} to go</source>
      <translation>保留 {kept}，移走 {going}</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesPage</name>
    <message>
      <source>Folders</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Keep these, move the rest to the trash…</source>
      <translation>保留这些，其余移到回收站…</translation>
    </message>
    <message>
      <source>Kinds of near-duplicates</source>
      <translation>近似重复的类型</translation>
    </message>
    <message>
      <source>Move this folder's photos to the trash…</source>
      <translation>将此文件夹的照片移到回收站…</translation>
    </message>
    <message>
      <source>Near-duplicates</source>
      <translation>近似重复</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>不是重复</translation>
    </message>
    <message>
      <source>Photos of this set; the chosen ones are kept</source>
      <translation>这一组的照片；选中的会保留</translation>
    </message>
  </context>
  <context>
    <name>DuplicatesWiring</name>
    <message>
      <source>These are never called duplicates of each other again.</source>
      <translation>以后不再将它们视为彼此的重复。</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Add a folder of photos…</source>
      <translation>添加照片文件夹…</translation>
    </message>
    <message>
      <source>Choose a folder of photos, then type what you are looking for, or drop a picture here. Everything stays on this computer, and your photos are never changed.</source>
      <translation>选择一个照片文件夹，然后输入要找的内容，或把图片拖到这里。一切都留在这台电脑上，您的照片绝不会被更改。</translation>
    </message>
    <message>
      <source>Choose another folder…</source>
      <translation>选择其他文件夹…</translation>
    </message>
    <message>
      <source>Choose photos and press Ctrl+Shift+N, or drag them onto it in the side bar.</source>
      <translation>选择照片后按 Ctrl+Shift+N，或将其拖到侧边栏中的相册上。</translation>
    </message>
    <message>
      <source>Find photos by what is in them</source>
      <translation>按内容查找照片</translation>
    </message>
    <message>
      <source>Getting ready to search…</source>
      <translation>正在准备搜索…</translation>
    </message>
    <message>
      <source>Indexing is paused</source>
      <translation>索引已暂停</translation>
    </message>
    <message>
      <source>Looking through your folders</source>
      <translation>正在浏览您的文件夹</translation>
    </message>
    <message>
      <source>No photo has been read yet. Resume it at the bottom of the window.</source>
      <translation>尚未读取任何照片。请在窗口底部继续。</translation>
    </message>
    <message>
      <source>No photo matches all of this. Remove a filter or change the words.</source>
      <translation>没有照片符合全部条件。请移除一个筛选条件或更改词语。</translation>
    </message>
    <message>
      <source>No photos in these folders yet</source>
      <translation>这些文件夹中还没有照片</translation>
    </message>
    <message>
      <source>None of these files can be read</source>
      <translation>这些文件都无法读取</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>Nothing found yet</source>
      <translation>尚未找到</translation>
    </message>
    <message>
      <source>Photosearch reads JPEG, HEIC, PNG and most other pictures, cameras' RAW files, and videos. Add another folder, or put photos into one of these and scan it again.</source>
      <translation>Photosearch 可读取 JPEG、HEIC、PNG 及大多数其他图片、相机的 RAW 文件和视频。请添加其他文件夹，或把照片放入其中一个文件夹后重新扫描。</translation>
    </message>
    <message>
      <source>Plug the drive in, or connect to the network, then scan again (F5). Nothing that is known of your photos is lost.</source>
      <translation>请接上磁盘或连接网络，然后重新扫描 (F5)。关于您照片的已知信息不会丢失。</translation>
    </message>
    <message>
      <source>Start with {0}</source>
      <translation>从{0}开始</translation>
    </message>
    <message>
      <source>Still reading your photos.</source>
      <translation>仍在读取您的照片。</translation>
    </message>
    <message>
      <source>The first photos appear here in a moment.</source>
      <translation>第一批照片马上就会出现在这里。</translation>
    </message>
    <message>
      <source>The photos can't be shown just now</source>
      <translation>目前无法显示照片</translation>
    </message>
    <message>
      <source>The search model is being loaded. The first search takes a moment.</source>
      <translation>正在加载搜索模型。第一次搜索需要稍等片刻。</translation>
    </message>
    <message>
      <source>There are picture files in your folders, but not one could be opened.</source>
      <translation>您的文件夹中有图片文件，但没有一个能打开。</translation>
    </message>
    <message>
      <source>This album is empty</source>
      <translation>此相册为空</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>What went wrong stands above, and more about it in the log.</source>
      <translation>出错原因见上方，更多详情见日志。</translation>
    </message>
    <message>
      <source>Which files, and why</source>
      <translation>哪些文件及原因</translation>
    </message>
    <message>
      <source>Your folders aren't connected</source>
      <translation>您的文件夹未连接</translation>
    </message>
  </context>
  <context>
    <name>Engine</name>
    <message>
      <source>{0} isn't there now, so it can't be opened.</source>
      <translation>{0} 目前不在那里，因此无法打开。</translation>
    </message>
    <message>
      <source>“{0}” is a part of “{1}” already; its menu makes it a folder of its own.</source>
      <translation>“{0}”已包含在“{1}”中；可通过其菜单设为独立文件夹。</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePage</name>
    <message>
      <source>All queries are judged. See the results.</source>
      <translation>所有搜索都已判断。请查看结果。</translation>
    </message>
    <message>
      <source>Export into a new folder in</source>
      <translation>导出到此处的新文件夹</translation>
    </message>
    <message>
      <source>Exported to {0}</source>
      <translation>已导出到 {0}</translation>
    </message>
    <message>
      <source>How good is it on my photos?</source>
      <translation>在我的照片上效果如何？</translation>
    </message>
    <message>
      <source>Judge</source>
      <translation>判断</translation>
    </message>
    <message>
      <source>Judge, or read the results</source>
      <translation>判断或查看结果</translation>
    </message>
    <message>
      <source>Measuring how quick they are…</source>
      <translation>正在测量速度…</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>结果</translation>
    </message>
  </context>
  <context>
    <name>Evaluation</name>
    <message>
      <source>All judged.</source>
      <translation>已全部判断。</translation>
    </message>
    <message>
      <source>Asking the models… {0} of {1}</source>
      <translation>正在询问各模型… {0}/{1}</translation>
    </message>
    <message>
      <source>Captions</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>Finds {0} of {1} photos that you called right among its first {2}.</source>
      <translation>在前 {2} 张中找到您认为正确的 {1} 张里的 {0} 张。</translation>
    </message>
    <message>
      <source>Judged, but without a right photo: {0}. That tells nothing of what is found.</source>
      <translation>已判断但没有正确照片：{0}。无法说明能找到什么。</translation>
    </message>
    <message>
      <source>Judging by {0}; with others of the kind it may be {1} to {2} %.</source>
      <translation>依据{0}；换成同类的其他搜索，可能为 {1} 至 {2} %。</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>关键词</translation>
    </message>
    <message>
      <source>Mean reciprocal rank</source>
      <translation>平均倒数排名 (MRR)</translation>
    </message>
    <message>
      <source>Names of albums</source>
      <translation>相册名称</translation>
    </message>
    <message>
      <source>Names of files</source>
      <translation>文件名</translation>
    </message>
    <message>
      <source>Names of people: no model knows these by looks</source>
      <translation>人名：没有模型能凭外观认出</translation>
    </message>
    <message>
      <source>No photo is called right yet. Judge a query, and what it tells stands here.</source>
      <translation>还没有被认为正确的照片。判断一个搜索后，结果会显示在这里。</translation>
    </message>
    <message>
      <source>No photo is found for this yet.</source>
      <translation>尚未找到相应的照片。</translation>
    </message>
    <message>
      <source>Not judged among these yet: {0}. They count as wrong.</source>
      <translation>其中尚未判断：{0}，按不对计算。</translation>
    </message>
    <message>
      <source>On this computer: {0}</source>
      <translation>在这台电脑上：{0}</translation>
    </message>
    <message>
      <source>Recall at {0}</source>
      <translation>召回率@{0}</translation>
    </message>
    <message>
      <source>So far {0} with a right photo: that tells very little. Judge 20 or more.</source>
      <translation>目前有正确照片的只有{0}：说明不了什么。请判断 20 个或更多。</translation>
    </message>
    <message>
      <source>Which of {0} and {1} is better can't be told from these queries.</source>
      <translation>凭这些搜索无法判断 {0} 与 {1} 哪个更好。</translation>
    </message>
    <message>
      <source>Your own words</source>
      <translation>您自己的词语</translation>
    </message>
    <message>
      <source>comes with Photosearch</source>
      <translation>Photosearch 自带</translation>
    </message>
    <message>
      <source>nDCG at {0}</source>
      <translation>nDCG@{0}</translation>
    </message>
    <message>
      <source>not judged yet</source>
      <translation>尚未判断</translation>
    </message>
    <message>
      <source>reads {0} photos a second</source>
      <translation>每秒读取 {0} 张照片</translation>
    </message>
    <message>
      <source>{0} finds {1} of the {2} that {3} misses.</source>
      <translation>{3} 漏掉的 {2} 张中，{0} 找到 {1} 张。</translation>
    </message>
    <message>
      <source>{0} isn't compared: {1}</source>
      <translation>未比较 {0}：{1}</translation>
    </message>
    <message>
      <source>{0} misses none of the right photos.</source>
      <translation>{0} 没有漏掉任何正确的照片。</translation>
    </message>
    <message>
      <source>{0} misses {1}</source>
      <translation>{0} 漏掉 {1} 张</translation>
    </message>
    <message>
      <source>{0} ms for a query</source>
      <translation>每次搜索 {0} 毫秒</translation>
    </message>
    <message>
      <source>{0} of {1} photos to judge. Which ones show what the words say?</source>
      <translation>{1} 张照片中还有 {0} 张待判断。哪些符合这些词语？</translation>
    </message>
    <message>
      <source>{0} of {1} queries judged</source>
      <translation>已判断 {0}/{1} 个搜索</translation>
    </message>
    <message>
      <source>{0} on the disk</source>
      <translation>占用磁盘 {0}</translation>
    </message>
    <message>
      <source>{0} puts the right photos further ahead than {1}.</source>
      <translation>{0} 把正确的照片排得比 {1} 更靠前。</translation>
    </message>
    <message>
      <source>{0} right</source>
      <translation>{0} 张正确</translation>
    </message>
    <message>
      <source>{0} to judge</source>
      <translation>{0} 张待判断</translation>
    </message>
    <message>
      <source>{0} with a right photo.</source>
      <translation>有正确照片的{0}。</translation>
    </message>
    <message>
      <source>{0} with a right photo: a first idea. With 20 or more one knows better.</source>
      <translation>有正确照片的{0}：初步印象。20 个以上会更可靠。</translation>
    </message>
  </context>
  <context>
    <name>ExcludesEditor</name>
    <message>
      <source>Apply</source>
      <translation>应用</translation>
    </message>
    <message>
      <source>Files and folders to skip</source>
      <translation>要跳过的文件和文件夹</translation>
    </message>
    <message>
      <source>Follow links to folders</source>
      <translation>跟随指向文件夹的链接</translation>
    </message>
    <message>
      <source>Include hidden folders</source>
      <translation>包括隐藏文件夹</translation>
    </message>
    <message>
      <source>Include videos</source>
      <translation>包括视频</translation>
    </message>
    <message>
      <source>Restore defaults</source>
      <translation>恢复默认值</translation>
    </message>
    <message>
      <source>Skip these files and folders, one per line. * matches anything. Folders with a file called .nomedia are always skipped.</source>
      <translation>跳过这些文件和文件夹，每行一个。* 匹配任何内容。含有 .nomedia 文件的文件夹始终跳过。</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>As they are</source>
      <translation>保持原样</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Captions, dates and other metadata</source>
      <translation>说明、日期和其他元数据</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Coordinates, and the names of towns and countries</source>
      <translation>坐标以及城镇和国家名称</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Export to a folder</source>
      <translation>导出到文件夹</translation>
    </message>
    <message>
      <source>Export {0}</source>
      <translation>导出{0}</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>文件名</translation>
    </message>
    <message>
      <source>No folder yet</source>
      <translation>尚未选择文件夹</translation>
    </message>
    <message>
      <source>Other size…</source>
      <translation>其他尺寸…</translation>
    </message>
    <message>
      <source>Percent…</source>
      <translation>百分比…</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <source>Quality: more looks better, and takes more room</source>
      <translation>质量：越高越清晰，占用空间也越大</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>The first: {0}</source>
      <translation>第一个：{0}</translation>
    </message>
    <message>
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <source>Videos, though theirs can’t be taken out</source>
      <translation>视频（其中的信息无法移除）</translation>
    </message>
    <message>
      <source>Where they were taken</source>
      <translation>拍摄地点</translation>
    </message>
    <message>
      <source>With</source>
      <translation>包含</translation>
    </message>
    <message>
      <source>{0} pixels at most</source>
      <translation>最多 {0} 像素</translation>
    </message>
  </context>
  <context>
    <name>ExportProgress</name>
    <message>
      <source>Exporting</source>
      <translation>正在导出</translation>
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
      <translation>无法导出：{0}。</translation>
    </message>
    <message>
      <source>Export a list</source>
      <translation>导出列表</translation>
    </message>
    <message>
      <source>It ended early: {0}</source>
      <translation>提前结束：{0}</translation>
    </message>
    <message>
      <source>Left out, as nothing can be taken out of them: {0}.</source>
      <translation>因无法从中移除信息而略过：{0}。</translation>
    </message>
    <message>
      <source>On folders that aren’t connected now: {0}.</source>
      <translation>位于当前未连接的文件夹中：{0}。</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Stopped; {0} exported.</source>
      <translation>已停止；已导出{0}。</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>Wait until the export before has ended, or stop it.</source>
      <translation>请等待当前导出完成，或将其停止。</translation>
    </message>
    <message>
      <source>{0} exported.</source>
      <translation>已导出{0}。</translation>
    </message>
    <message>
      <source>{0} more</source>
      <translation>另外 {0} 个</translation>
    </message>
    <message>
      <source>“{0}” ({1})</source>
      <translation>“{0}”（{1}）</translation>
    </message>
    <message>
      <source>“{0}” has no photos to export.</source>
      <translation>“{0}”中没有可导出的照片。</translation>
    </message>
  </context>
  <context>
    <name>Exposure</name>
    <message>
      <source>Up to {0}</source>
      <translation>最多 {0}</translation>
    </message>
    <message>
      <source>{0} (35 mm film)</source>
      <translation>{0}（等效 35 mm）</translation>
    </message>
    <message>
      <source>{0} and more</source>
      <translation>{0} 及以上</translation>
    </message>
  </context>
  <context>
    <name>ExtraList</name>
    <message>
      <source>Add files you have…</source>
      <translation>添加已有的文件…</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>网络</translation>
    </message>
  </context>
  <context>
    <name>ExtraRow</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancel the download of {0}</source>
      <translation>取消下载 {0}</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Get {0}</source>
      <translation>获取 {0}</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>移除 {0}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>使用</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>使用 {0}</translation>
    </message>
  </context>
  <context>
    <name>FaceMark</name>
    <message>
      <source>Face: {0}</source>
      <translation>脸：{0}</translation>
    </message>
    <message>
      <source>Name this person</source>
      <translation>为此人命名</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>这是谁？</translation>
    </message>
  </context>
  <context>
    <name>FaceMarks</name>
    <message>
      <source>People in the photo (N)</source>
      <translation>照片中的人物 (N)</translation>
    </message>
  </context>
  <context>
    <name>FactsPanel</name>
    <message>
      <source>About this photo</source>
      <translation>关于这张照片</translation>
    </message>
    <message>
      <source>Also at</source>
      <translation>也位于</translation>
    </message>
    <message>
      <source>As on 35 mm film</source>
      <translation>等效 35 mm</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>Coordinates</source>
      <translation>坐标</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>复制文字</translation>
    </message>
    <message>
      <source>Date from</source>
      <translation>日期来源</translation>
    </message>
    <message>
      <source>Exposure</source>
      <translation>曝光</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>File written</source>
      <translation>文件写入时间</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>旗标</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Found by</source>
      <translation>找到原因</translation>
    </message>
    <message>
      <source>In albums</source>
      <translation>所在相册</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>不完整</translation>
    </message>
    <message>
      <source>Keywords</source>
      <translation>关键词</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>时长</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>镜头</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地点</translation>
    </message>
    <message>
      <source>RAW file</source>
      <translation>RAW 文件</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>评分</translation>
    </message>
    <message>
      <source>Show this folder</source>
      <translation>显示此文件夹</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>拍摄时间</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>The .xmp file beside it</source>
      <translation>旁边的 .xmp 文件</translation>
    </message>
    <message>
      <source>The camera, in the photo</source>
      <translation>相机（照片内的记录）</translation>
    </message>
    <message>
      <source>The end of the file is missing.</source>
      <translation>文件的结尾缺失。</translation>
    </message>
    <message>
      <source>The file's name</source>
      <translation>文件名</translation>
    </message>
    <message>
      <source>The file's own header</source>
      <translation>文件头</translation>
    </message>
    <message>
      <source>The last save, as the file says</source>
      <translation>文件记录的最后保存时间</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Why it is here</source>
      <translation>为何在此</translation>
    </message>
  </context>
  <context>
    <name>Feedback</name>
    <message>
      <source>{0} added to your favourites.</source>
      <translation>已将 {0} 加入收藏。</translation>
    </message>
    <message>
      <source>{0} taken out of your favourites.</source>
      <translation>已将 {0} 取消收藏。</translation>
    </message>
  </context>
  <context>
    <name>FileActions</name>
    <message>
      <source>{0} deleted for good.</source>
      <translation>已永久删除{0}。</translation>
    </message>
    <message>
      <source>{0} moved to the trash.</source>
      <translation>已将{0}移到回收站。</translation>
    </message>
  </context>
  <context>
    <name>Filmstrip</name>
    <message>
      <source>Filmstrip: {0}, {1}</source>
      <translation>胶片栏：{0}，{1}</translation>
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
      <translation>筛选</translation>
    </message>
    <message>
      <source>Less like {0}</source>
      <translation>更少类似 {0}</translation>
    </message>
    <message>
      <source>Match of at least {0}</source>
      <translation>匹配度至少 {0}</translation>
    </message>
    <message>
      <source>More like {0}</source>
      <translation>更多类似 {0}</translation>
    </message>
    <message>
      <source>Taken out of the search: {0}</source>
      <translation>已从搜索中移除：{0}</translation>
    </message>
    <message>
      <source>photo {0}</source>
      <translation>照片 {0}</translation>
    </message>
  </context>
  <context>
    <name>FilterPopup</name>
    <message>
      <source>Clear all filters</source>
      <translation>清除所有筛选</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>筛选</translation>
    </message>
    <message>
      <source>Filters cleared.</source>
      <translation>已清除筛选条件。</translation>
    </message>
    <message>
      <source>The first date is later than the last one, so no photo fits.</source>
      <translation>起始日期晚于结束日期，因此没有符合的照片。</translation>
    </message>
  </context>
  <context>
    <name>Filters</name>
    <message>
      <source>Added</source>
      <translation>添加时间</translation>
    </message>
    <message>
      <source>Added within a day</source>
      <translation>1 天内添加</translation>
    </message>
    <message>
      <source>Added within {0} days</source>
      <translation>{0} 天内添加</translation>
    </message>
    <message>
      <source>Album</source>
      <translation>相册</translation>
    </message>
    <message>
      <source>Aperture</source>
      <translation>光圈</translation>
    </message>
    <message>
      <source>At least 1 megapixel</source>
      <translation>至少 100 万像素</translation>
    </message>
    <message>
      <source>At least {0} MB</source>
      <translation>至少 {0} MB</translation>
    </message>
    <message>
      <source>At least {0} MP</source>
      <translation>至少 {0} MP</translation>
    </message>
    <message>
      <source>At least {0} megapixels</source>
      <translation>至少 {0} 百万像素</translation>
    </message>
    <message>
      <source>At most {0} MB</source>
      <translation>最多 {0} MB</translation>
    </message>
    <message>
      <source>At most {0} MP</source>
      <translation>最多 {0} MP</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Drag over the bars to choose. Keys: arrows to move, Enter to choose, Shift+arrows for several, Del to clear.</source>
      <translation>在柱条上拖动来选择。按键：方向键移动，Enter 选择，Shift+方向键选择多个，Del 清除。</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>更早</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>收藏</translation>
    </message>
    <message>
      <source>Flag</source>
      <translation>旗标</translation>
    </message>
    <message>
      <source>Focal length</source>
      <translation>焦距</translation>
    </message>
    <message>
      <source>Focal length (35 mm film)</source>
      <translation>焦距（等效 35 mm）</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>从 {0} 起</translation>
    </message>
    <message>
      <source>ISO</source>
      <translation>ISO</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Keyword</source>
      <translation>关键字</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>横向</translation>
    </message>
    <message>
      <source>Last import</source>
      <translation>上次导入</translation>
    </message>
    <message>
      <source>Lens</source>
      <translation>镜头</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>位置信息</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>无相机</translation>
    </message>
    <message>
      <source>No favourites</source>
      <translation>没有收藏</translation>
    </message>
    <message>
      <source>No lens known</source>
      <translation>镜头未知</translation>
    </message>
    <message>
      <source>No screenshots</source>
      <translation>非截屏</translation>
    </message>
    <message>
      <source>Not: {0}</source>
      <translation>排除：{0}</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>方向</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地点</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>纵向</translation>
    </message>
    <message>
      <source>Rating</source>
      <translation>评分</translation>
    </message>
    <message>
      <source>Screenshots</source>
      <translation>截屏</translation>
    </message>
    <message>
      <source>Shutter speed</source>
      <translation>快门速度</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Square</source>
      <translation>方形</translation>
    </message>
    <message>
      <source>Text: {0}</source>
      <translation>文字：{0}</translation>
    </message>
    <message>
      <source>Unnamed person</source>
      <translation>未命名的人</translation>
    </message>
    <message>
      <source>Until {0}</source>
      <translation>至 {0} 为止</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>视频</translation>
    </message>
    <message>
      <source>With location</source>
      <translation>有位置信息</translation>
    </message>
    <message>
      <source>Without location</source>
      <translation>无位置信息</translation>
    </message>
    <message>
      <source>{0}, {1}, {2}</source>
      <translation>{0}，{1}，{2}</translation>
    </message>
  </context>
  <context>
    <name>FindingRow</name>
    <message>
      <source>Index now</source>
      <translation>立即建立索引</translation>
    </message>
    <message>
      <source>Look at them again</source>
      <translation>重新查看</translation>
    </message>
    <message>
      <source>Rebuild the search index</source>
      <translation>重建搜索索引</translation>
    </message>
    <message>
      <source>Show these photos</source>
      <translation>显示这些照片</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>It starts with a small built-in model, without any download. {0} ({1}) finds more; you can get it at any time.</source>
      <translation>开始时使用一个小型内置模型，无需下载。{0}（{1}）能找到更多；您可以随时获取。</translation>
    </message>
  </context>
  <context>
    <name>FolderPanel</name>
    <message>
      <source>A folder of its own, in “{0}”.</source>
      <translation>独立文件夹，位于“{0}”中。</translation>
    </message>
    <message>
      <source>Add a folder of photos</source>
      <translation>添加照片文件夹</translation>
    </message>
    <message>
      <source>Can't be reached now; what is known of it is kept.</source>
      <translation>目前无法访问；已知的信息会保留。</translation>
    </message>
    <message>
      <source>Changes here are noticed every few minutes, not at once: this computer has no free watches. Close other programs that watch files, or raise fs.inotify.max_user_watches and max_user_instances.</source>
      <translation>此处的更改不会立即被发现，而是每隔几分钟检查一次：这台电脑没有空闲的监视。请关闭其他监视文件的程序，或提高 fs.inotify.max_user_watches 和 max_user_instances。</translation>
    </message>
    <message>
      <source>Check for new photos (F5)</source>
      <translation>检查新照片 (F5)</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>not connected</source>
      <translation>未连接</translation>
    </message>
  </context>
  <context>
    <name>FolderSection</name>
    <message>
      <source>“{0}” is a folder of its own now.</source>
      <translation>“{0}”现在是独立文件夹。</translation>
    </message>
    <message>
      <source>“{0}” is a part of “{1}” again.</source>
      <translation>“{0}”已重新并入“{1}”。</translation>
    </message>
    <message>
      <source>“{0}” is left out of the library.</source>
      <translation>“{0}”已从图库中排除。</translation>
    </message>
  </context>
  <context>
    <name>FoldersPage</name>
    <message>
      <source>Add a folder…</source>
      <translation>添加文件夹…</translation>
    </message>
    <message>
      <source>Check for new photos</source>
      <translation>检查新照片</translation>
    </message>
    <message>
      <source>Folders</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Photosearch looks for photos here and below. It changes nothing there.</source>
      <translation>Photosearch 在此处及其下级查找照片，不会更改任何内容。</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>{0}, not connected</source>
      <translation>{0}，未连接</translation>
    </message>
  </context>
  <context>
    <name>GoingOn</name>
    <message>
      <source>A photo that gets stars or a flag stays.</source>
      <translation>添加星级或旗标后，照片保持不变。</translation>
    </message>
    <message>
      <source>Once a photo has stars or a flag, the next one follows.</source>
      <translation>添加星级或旗标后，自动前往下一张。</translation>
    </message>
  </context>
  <context>
    <name>Grid</name>
    <message>
      <source>Photos</source>
      <translation>照片</translation>
    </message>
  </context>
  <context>
    <name>GroupDialog</name>
    <message>
      <source>Later tell it which photos belong to it, or don't, in their menu: it learns.</source>
      <translation>之后在照片菜单中告诉它哪些属于、哪些不属于:它会学习。</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>What belongs to it</source>
      <translation>包含的内容</translation>
    </message>
    <message>
      <source>as in a search: a dog on the beach</source>
      <translation>与搜索相同:海滩上的狗</translation>
    </message>
  </context>
  <context>
    <name>GroupExamples</name>
    <message>
      <source>{0} has learned from that.</source>
      <translation>{0} 已从中学习。</translation>
    </message>
  </context>
  <context>
    <name>GroupTiles</name>
    <message>
      <source>Groups</source>
      <translation>分组</translation>
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message>
      <source>Group {0}</source>
      <translation>分组 {0}</translation>
    </message>
    <message>
      <source>Group: {0}</source>
      <translation>分组:{0}</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>未命名</translation>
    </message>
  </context>
  <context>
    <name>GroupsPage</name>
    <message>
      <source>Few</source>
      <translation>少</translation>
    </message>
    <message>
      <source>From few large groups to many small ones</source>
      <translation>从少量大组到大量小组</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>分组</translation>
    </message>
    <message>
      <source>Hidden ones</source>
      <translation>已隐藏的</translation>
    </message>
    <message>
      <source>Looking for photos that are alike…</source>
      <translation>正在查找相似的照片…</translation>
    </message>
    <message>
      <source>Looking for photos that are alike… {0} %</source>
      <translation>正在查找相似的照片… {0} %</translation>
    </message>
    <message>
      <source>Many</source>
      <translation>多</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>分组名称</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>新建分组</translation>
    </message>
    <message>
      <source>New group…</source>
      <translation>新建分组…</translation>
    </message>
    <message>
      <source>No group is hidden.</source>
      <translation>没有隐藏的分组。</translation>
    </message>
    <message>
      <source>The group is called {0} now.</source>
      <translation>该组现在名为 {0}。</translation>
    </message>
    <message>
      <source>There are no groups yet. Photos that are alike make one, as soon as there are a few of them.</source>
      <translation>还没有分组。有几张相似的照片时就会组成一组。</translation>
    </message>
    <message>
      <source>{0} is a group now.</source>
      <translation>{0} 现在是一个组。</translation>
    </message>
    <message>
      <source>{0} is hidden.</source>
      <translation>已隐藏 {0}。</translation>
    </message>
    <message>
      <source>{0} is removed; its photos stay.</source>
      <translation>已移除 {0};其中的照片保留。</translation>
    </message>
    <message>
      <source>{0} is shown again.</source>
      <translation>已重新显示 {0}。</translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>指南</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
  </context>
  <context>
    <name>HeadedView</name>
    <message>
      <source>Not selected: {0}</source>
      <translation>已取消选择：{0}</translation>
    </message>
    <message>
      <source>Selected: {0}</source>
      <translation>已选择：{0}</translation>
    </message>
  </context>
  <context>
    <name>Headings</name>
    <message>
      <source> and </source>
      <translation>和</translation>
    </message>
    <message>
      <source>All photos</source>
      <translation>所有照片</translation>
    </message>
    <message>
      <source>Clear matches</source>
      <translation>明确匹配</translation>
    </message>
    <message>
      <source>Filtered photos</source>
      <translation>筛选后的照片</translation>
    </message>
    <message>
      <source>Like your examples</source>
      <translation>与您的示例相似</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>很可能</translation>
    </message>
    <message>
      <source>Maybe</source>
      <translation>也许</translation>
    </message>
    <message>
      <source>Similar to {0}</source>
      <translation>与 {0} 相似</translation>
    </message>
    <message>
      <source>Unlikely</source>
      <translation>不太可能</translation>
    </message>
    <message>
      <source>Without a date</source>
      <translation>无日期</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>一张图片</translation>
    </message>
    <message>
      <source>similar to {0}</source>
      <translation>与{0}相似</translation>
    </message>
    <message>
      <source>without {0}</source>
      <translation>不含 {0}</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>“{0}”</translation>
    </message>
  </context>
  <context>
    <name>HealthPage</name>
    <message>
      <source>All is well.</source>
      <translation>一切正常。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>立即检查</translation>
    </message>
    <message>
      <source>Compares what searching finds with what looking at every photo finds, and looks for photos that come up everywhere or nowhere. It takes seconds, and changes nothing.</source>
      <translation>将搜索找到的内容与逐张查看所有照片找到的内容进行比较，并查找到处出现或从不出现的照片。只需几秒钟，不会更改任何内容。</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详细信息</translation>
    </message>
    <message>
      <source>Found of the ten that fit best: {0}</source>
      <translation>最匹配的十张中找到的比例：{0}</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>正在准备…</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>健康状况</translation>
    </message>
    <message>
      <source>Indexing has begun. Check again once it is done.</source>
      <translation>已开始建立索引。完成后请再次检查。</translation>
    </message>
    <message>
      <source>It takes as long as indexing did. Until then searches go on as they are.</source>
      <translation>所需时间与建立索引相同。在此之前，搜索照常进行。</translation>
    </message>
    <message>
      <source>Let the model look at all photos again?</source>
      <translation>要让模型重新查看所有照片吗？</translation>
    </message>
    <message>
      <source>Likeness to what the model sees now, 1 is the same: {0}</source>
      <translation>与模型现在所见的相似度（1 表示相同）：{0}</translation>
    </message>
    <message>
      <source>Look at them again</source>
      <translation>重新查看</translation>
    </message>
    <message>
      <source>Same in the index as kept: {0}</source>
      <translation>索引与保存内容一致的比例：{0}</translation>
    </message>
    <message>
      <source>Sample: {0}; queries: {1}.</source>
      <translation>样本：{0}；查询：{1}。</translation>
    </message>
    <message>
      <source>Share of the photos that no query finds: {0}</source>
      <translation>任何查询都找不到的照片所占比例：{0}</translation>
    </message>
    <message>
      <source>Share of the queries that find one and the same photo: {0}</source>
      <translation>找到同一张照片的查询所占比例：{0}</translation>
    </message>
    <message>
      <source>Skewness of how often photos are found, 0 is even: {0}</source>
      <translation>照片被找到频率的偏度（0 表示均匀）：{0}</translation>
    </message>
    <message>
      <source>The search index is being made anew. Check again in a while.</source>
      <translation>正在重建搜索索引。请稍后再次检查。</translation>
    </message>
    <message>
      <source>{0} knows {1} of {2}.</source>
      <translation>{0} 已了解 {1} / {2}。</translation>
    </message>
    <message>
      <source>{0} of {1} compared</source>
      <translation>已比较 {0} / {1}</translation>
    </message>
    <message>
      <source>{0}:</source>
      <translation>{0}：</translation>
    </message>
  </context>
  <context>
    <name>Histogram</name>
    <message>
      <source>No photos</source>
      <translation>没有照片</translation>
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
      <translation>过曝 {0}，死黑 {1}</translation>
    </message>
    <message>
      <source>Histogram. {0}</source>
      <translation>直方图。{0}</translation>
    </message>
  </context>
  <context>
    <name>HistoryButtons</name>
    <message>
      <source>Back (Alt+Left)</source>
      <translation>后退 (Alt+←)</translation>
    </message>
    <message>
      <source>Forward (Alt+Right)</source>
      <translation>前进 (Alt+→)</translation>
    </message>
  </context>
  <context>
    <name>JudgePane</name>
    <message>
      <source>All that aren't judged yet are wrong; on to the next (Enter)</source>
      <translation>其余未判断的都不对；下一个 (Enter)</translation>
    </message>
    <message>
      <source>Asking the models…</source>
      <translation>正在询问各模型…</translation>
    </message>
    <message>
      <source>Photos to judge</source>
      <translation>待判断的照片</translation>
    </message>
    <message>
      <source>Remove this query</source>
      <translation>移除此搜索</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>正确</translation>
    </message>
    <message>
      <source>Take the last verdict back (Backspace)</source>
      <translation>撤回上一次判断 (Backspace)</translation>
    </message>
    <message>
      <source>The rest is wrong</source>
      <translation>其余都不对</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>不确定</translation>
    </message>
    <message>
      <source>Wrong</source>
      <translation>不对</translation>
    </message>
  </context>
  <context>
    <name>LayoutSwitch</name>
    <message>
      <source>Show photos as squares</source>
      <translation>以方形显示照片</translation>
    </message>
    <message>
      <source>Show photos in their own shape</source>
      <translation>按各自形状显示照片</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>Both come back by themselves when they are needed. Models are removed on the models page. Your photos are never touched.</source>
      <translation>两者都会在需要时自动重建。模型请在模型页面移除。您的照片绝不会被改动。</translation>
    </message>
    <message>
      <source>Clear the index</source>
      <translation>清除索引</translation>
    </message>
    <message>
      <source>Clear thumbnails</source>
      <translation>清除缩略图</translation>
    </message>
    <message>
      <source>Folder of the library</source>
      <translation>图库所在文件夹</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>图库</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open the log</source>
      <translation>打开日志</translation>
    </message>
    <message>
      <source>Photo information</source>
      <translation>照片信息</translation>
    </message>
    <message>
      <source>Photosearch keeps its data in:</source>
      <translation>Photosearch 的数据保存在：</translation>
    </message>
    <message>
      <source>Search index</source>
      <translation>搜索索引</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>There is nothing in the log yet.</source>
      <translation>日志中还没有内容。</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>缩略图</translation>
    </message>
  </context>
  <context>
    <name>MapHead</name>
    <message>
      <source>Closer (+)</source>
      <translation>放大 (+)</translation>
    </message>
    <message>
      <source>Further away (−)</source>
      <translation>缩小 (−)</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <source>Only photos of an area: draw it on the map (Shift and drag)</source>
      <translation>仅某区域的照片：在地图上绘制（按住 Shift 拖动）</translation>
    </message>
    <message>
      <source>Show all photos</source>
      <translation>显示所有照片</translation>
    </message>
    <message>
      <source>Show all photos that are on the map (Home)</source>
      <translation>显示地图上的所有照片 (Home)</translation>
    </message>
  </context>
  <context>
    <name>MapPage</name>
    <message>
      <source>Looking where your photos were taken…</source>
      <translation>正在查看照片的拍摄地点…</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <source>None of these photos says where it was taken.</source>
      <translation>这些照片都没有拍摄地点信息。</translation>
    </message>
    <message>
      <source>None of your photos says where it was taken. Phones, and cameras with GPS, write it into their photos if they are allowed to.</source>
      <translation>您的照片都没有拍摄地点信息。手机和带 GPS 的相机在获得许可时会将地点写入照片。</translation>
    </message>
  </context>
  <context>
    <name>MapView</name>
    <message>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <source>{0} near {1}</source>
      <translation>{1} 附近的 {0}</translation>
    </message>
  </context>
  <context>
    <name>MapWiring</name>
    <message>
      <source>None of these photos says where it was taken.</source>
      <translation>这些照片都没有拍摄地点信息。</translation>
    </message>
    <message>
      <source>This photo doesn't say where it was taken.</source>
      <translation>此照片没有拍摄地点信息。</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Close this message</source>
      <translation>关闭此消息</translation>
    </message>
  </context>
  <context>
    <name>ModelBanner</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>下载 {0}</translation>
    </message>
    <message>
      <source>Downloading {0}: {1}</source>
      <translation>正在下载 {0}：{1}</translation>
    </message>
    <message>
      <source>Find people and events, too: download a better model ({0}, once).</source>
      <translation>还能查找人物和事件：下载更好的模型（{0}，仅一次）。</translation>
    </message>
    <message>
      <source>Find people and events, too: use a better model.</source>
      <translation>还能查找人物和事件：使用更好的模型。</translation>
    </message>
    <message>
      <source>It finds photos that look alike; it knows no words.</source>
      <translation>它查找看起来相像的照片；不理解文字。</translation>
    </message>
    <message>
      <source>Settings, Models has a small one ({0}).</source>
      <translation>“设置”的“模型”中有一个小的（{0}）。</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>使用 {0}</translation>
    </message>
    <message>
      <source>{0} answers from now on.</source>
      <translation>从现在起由 {0} 应答。</translation>
    </message>
    <message>
      <source>{0} is learning your photos, {1} answers until then</source>
      <translation>{0} 正在学习您的照片，在此之前由 {1} 应答</translation>
    </message>
    <message>
      <source>{0} waits for {1} in folders that aren't connected, {2} answers</source>
      <translation>{0} 在等待未连接文件夹中的{1}，由 {2} 应答</translation>
    </message>
  </context>
  <context>
    <name>ModelCard</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancel the download of {0}</source>
      <translation>取消下载 {0}</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详细信息</translation>
    </message>
    <message>
      <source>Details of {0}</source>
      <translation>{0} 的详细信息</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Download {0}</source>
      <translation>下载 {0}</translation>
    </message>
    <message>
      <source>Photos it knows</source>
      <translation>它已了解的照片</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>移除 {0}</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Use this model</source>
      <translation>使用此模型</translation>
    </message>
    <message>
      <source>Use {0}</source>
      <translation>使用 {0}</translation>
    </message>
  </context>
  <context>
    <name>Models</name>
    <message>
      <source>Asking the model hub…</source>
      <translation>正在询问模型站…</translation>
    </message>
    <message>
      <source>COCO not published</source>
      <translation>COCO 未公布</translation>
    </message>
    <message>
      <source>COCO {0} %</source>
      <translation>COCO {0}%</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>已就绪</translation>
    </message>
    <message>
      <source>ImageNet not published</source>
      <translation>ImageNet 未公布</translation>
    </message>
    <message>
      <source>ImageNet {0} %</source>
      <translation>ImageNet {0}%</translation>
    </message>
    <message>
      <source>ImageNet {0} % after training for it</source>
      <translation>ImageNet {0}%（专门训练后）</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <source>Learning your photos</source>
      <translation>正在学习您的照片</translation>
    </message>
    <message>
      <source>Pictures only</source>
      <translation>仅图片</translation>
    </message>
    <message>
      <source>Search model: {0}. All {1} are ready.</source>
      <translation>搜索模型：{0}。全部{1}已就绪。</translation>
    </message>
    <message>
      <source>Search model: {0}. Your photo is ready.</source>
      <translation>搜索模型：{0}。您的照片已就绪。</translation>
    </message>
    <message>
      <source>Search model: {0}. {1} of {2} are ready.</source>
      <translation>搜索模型：{0}。{2}中有 {1} 张已就绪。</translation>
    </message>
    <message>
      <source>download {0}</source>
      <translation>下载 {0}</translation>
    </message>
    <message>
      <source>how it runs fastest here is measured when it is first used</source>
      <translation>首次使用时会测量在本机的最快运行方式</translation>
    </message>
    <message>
      <source>knows {0} of {1}</source>
      <translation>已了解 {0} / {1}</translation>
    </message>
    <message>
      <source>licence: {0}</source>
      <translation>许可证：{0}</translation>
    </message>
    <message>
      <source>memory {0} while indexing</source>
      <translation>索引时内存 {0}</translation>
    </message>
    <message>
      <source>memory {0} while indexing, {1} for searching</source>
      <translation>索引时内存 {0}，搜索时 {1}</translation>
    </message>
    <message>
      <source>runs in {0}</source>
      <translation>以 {0} 运行</translation>
    </message>
    <message>
      <source>source: {0}</source>
      <translation>来源：{0}</translation>
    </message>
    <message>
      <source>{0} dimensions</source>
      <translation>{0} 维</translation>
    </message>
    <message>
      <source>{0} downloaded so far</source>
      <translation>已下载 {0}</translation>
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
      <translation>添加本地文件…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>ImageNet: pictures named rightly without training for it, unless it says so. COCO: captions whose own picture comes first.</source>
      <translation>ImageNet：除非另有说明，均为未经专门训练即正确命名的图片比例。COCO：对应图片排在首位的说明文字比例。</translation>
    </message>
    <message>
      <source>Its download and what it knows of your photos are deleted, and the disk space is free again. A file you added yourself stays where it is.</source>
      <translation>它的下载内容以及它对您照片的了解都会被删除，并释放磁盘空间。您自己添加的文件会留在原处。</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>正在读取文件…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove model</source>
      <translation>移除模型</translation>
    </message>
    <message>
      <source>Remove {0}?</source>
      <translation>移除 {0}？</translation>
    </message>
    <message>
      <source>The model decides what can be found. All of them work on this computer alone; the network is used only to download one, when you press Download.</source>
      <translation>模型决定能找到什么。所有模型都只在本机运行；只有在您按“下载”时才会使用网络。</translation>
    </message>
  </context>
  <context>
    <name>ModelsPage</name>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Automatic takes what was measured to be fastest here. The starter, and a model whose device isn't there, run in float32 on the processor.</source>
      <translation>“自动”采用在本机实测最快的方式。入门模型，以及找不到所需设备的模型，会以 float32 在处理器上运行。</translation>
    </message>
    <message>
      <source>Choose a model…</source>
      <translation>选择模型…</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>How a model runs</source>
      <translation>模型的运行方式</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>The faces shown together now count as this person's.</source>
      <translation>一起显示的脸现在都算作此人。</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>这是谁？</translation>
    </message>
    <message>
      <source>{0} is known already: they become one person.</source>
      <translation>{0} 已存在：两者将合并为同一个人。</translation>
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Comparing {0} photos</source>
      <translation>比较 {0} 张照片</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>返回照片 (Esc)</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>忽略</translation>
    </message>
    <message>
      <source>More about people</source>
      <translation>更多人物选项</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>命名…</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>The same person</source>
      <translation>同一个人</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>这是谁？</translation>
    </message>
    <message>
      <source>{0} to look at</source>
      <translation>还有{0}待查看</translation>
    </message>
    <message>
      <source>{0} · {1} more?</source>
      <translation>{0} · 还有 {1}？</translation>
    </message>
  </context>
  <context>
    <name>PageList</name>
    <message>
      <source>Pages</source>
      <translation>页面</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Confirmed: {0}.</source>
      <translation>已确认：{0}。</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Erase all that is known of people?</source>
      <translation>清除关于人物的所有信息？</translation>
    </message>
    <message>
      <source>Faces and names are forgotten for good, and no more faces are looked for. Your photos stay as they are: names that other programs wrote into them can still be searched as words.</source>
      <translation>人脸和名字将被永久清除，并且不再查找人脸。照片保持原样：其他程序写入照片的名字仍可作为文字搜索。</translation>
    </message>
    <message>
      <source>Ignored: {0}.</source>
      <translation>已忽略：{0}。</translation>
    </message>
    <message>
      <source>No longer ignored: {0}.</source>
      <translation>不再忽略：{0}。</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>Taken out: {0}.</source>
      <translation>已移出：{0}。</translation>
    </message>
    <message>
      <source>They are one person now.</source>
      <translation>现在他们是同一个人。</translation>
    </message>
    <message>
      <source>This face stands for the person now.</source>
      <translation>这张脸现在代表此人。</translation>
    </message>
  </context>
  <context>
    <name>PeopleService</name>
    <message>
      <source>Named: {0}.</source>
      <translation>已命名：{0}。</translation>
    </message>
    <message>
      <source>The name is taken away.</source>
      <translation>已去掉名字。</translation>
    </message>
  </context>
  <context>
    <name>PeopleSettings</name>
    <message>
      <source>Every photo is looked at again if you choose another one. The names you gave stay.</source>
      <translation>选择其他网络后会重新查看每张照片。您起的名字会保留。</translation>
    </message>
    <message>
      <source>Find people</source>
      <translation>查找人物</translation>
    </message>
    <message>
      <source>For each face in your photos, numbers are computed by which faces can be compared. They stay in this library on this computer.</source>
      <translation>会为照片中的每张人脸计算用于比较的数值。这些数值保存在本机的此图库中。</translation>
    </message>
    <message>
      <source>Nothing was looked at yet.</source>
      <translation>尚未查看任何照片。</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>What finds faces</source>
      <translation>用什么查找人脸</translation>
    </message>
    <message>
      <source>{0} looked at, {1} found.</source>
      <translation>已查看 {0}，找到 {1}。</translation>
    </message>
  </context>
  <context>
    <name>PerformancePage</name>
    <message>
      <source>All of the processor</source>
      <translation>全部处理器</translation>
    </message>
    <message>
      <source>Closing the window then hides it. Photosearch goes on and looks for new photos, with an icon in the system's tray to open it again or to quit; Ctrl+Q quits at once.</source>
      <translation>关闭窗口时只是将其隐藏。Photosearch 会继续工作并查找新照片，可通过系统托盘中的图标重新打开或退出；Ctrl+Q 立即退出。</translation>
    </message>
    <message>
      <source>Go on indexing when the window is closed</source>
      <translation>关闭窗口后继续索引</translation>
    </message>
    <message>
      <source>Goes on as always</source>
      <translation>照常进行</translation>
    </message>
    <message>
      <source>Half of the processor</source>
      <translation>一半处理器</translation>
    </message>
    <message>
      <source>Indexing always gives way to the window and to other programs. Going easy keeps the computer cool and quiet; indexing takes about twice as long.</source>
      <translation>索引总是给窗口和其他程序让路。节省模式让电脑保持凉爽安静；索引耗时约为两倍。</translation>
    </message>
    <message>
      <source>Indexing uses</source>
      <translation>索引使用</translation>
    </message>
    <message>
      <source>On battery</source>
      <translation>使用电池时</translation>
    </message>
    <message>
      <source>Performance</source>
      <translation>性能</translation>
    </message>
    <message>
      <source>Waits until plugged in</source>
      <translation>等到接通电源</translation>
    </message>
  </context>
  <context>
    <name>PersonView</name>
    <message>
      <source>All are {0}</source>
      <translation>全部是 {0}</translation>
    </message>
    <message>
      <source>Back to all people (Esc)</source>
      <translation>返回所有人 (Esc)</translation>
    </message>
    <message>
      <source>Don't ignore</source>
      <translation>不再忽略</translation>
    </message>
    <message>
      <source>Faces</source>
      <translation>脸</translation>
    </message>
    <message>
      <source>Faces to confirm</source>
      <translation>待确认的脸</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>忽略</translation>
    </message>
    <message>
      <source>Ignored faces</source>
      <translation>已忽略的脸</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>命名…</translation>
    </message>
    <message>
      <source>None is {0}</source>
      <translation>都不是 {0}</translation>
    </message>
    <message>
      <source>Not {0}</source>
      <translation>不是 {0}</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Search within</source>
      <translation>在其中搜索</translation>
    </message>
    <message>
      <source>Somebody else…</source>
      <translation>是别人…</translation>
    </message>
    <message>
      <source>These are {0}</source>
      <translation>这些是 {0}</translation>
    </message>
    <message>
      <source>These aren't {0}</source>
      <translation>这些不是 {0}</translation>
    </message>
    <message>
      <source>Use as cover</source>
      <translation>用作封面</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>这是谁？</translation>
    </message>
    <message>
      <source>not confirmed</source>
      <translation>未确认</translation>
    </message>
    <message>
      <source>this person</source>
      <translation>此人</translation>
    </message>
    <message>
      <source>{0} to confirm</source>
      <translation>{0} 个待确认</translation>
    </message>
  </context>
  <context>
    <name>PhotoMenu</name>
    <message>
      <source>Add to favourites</source>
      <translation>添加到收藏</translation>
    </message>
    <message>
      <source>Choose at most {0} photos to open at once.</source>
      <translation>一次最多选择打开 {0} 张照片。</translation>
    </message>
    <message>
      <source>Copy file</source>
      <translation>复制文件</translation>
    </message>
    <message>
      <source>Copy files</source>
      <translation>复制文件</translation>
    </message>
    <message>
      <source>Copy path</source>
      <translation>复制路径</translation>
    </message>
    <message>
      <source>Copy paths</source>
      <translation>复制路径</translation>
    </message>
    <message>
      <source>No program on this computer wants to open this photo.</source>
      <translation>这台电脑上没有程序愿意打开这张照片。</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>取消收藏</translation>
    </message>
    <message>
      <source>Show {0} burst photos</source>
      <translation>显示 {0} 张连拍照片</translation>
    </message>
    <message>
      <source>Stack them again</source>
      <translation>重新堆叠</translation>
    </message>
    <message>
      <source>{0} isn't there now, so it can't be opened.</source>
      <translation>{0} 目前不在那里，因此无法打开。</translation>
    </message>
  </context>
  <context>
    <name>PhotosPage</name>
    <message>
      <source>Names that begin with: {0}</source>
      <translation>名称开头为：{0}</translation>
    </message>
    <message>
      <source>Settings, guide and keyboard shortcuts</source>
      <translation>设置、指南和键盘快捷键</translation>
    </message>
    <message>
      <source>Show or hide the folders (F9)</source>
      <translation>显示或隐藏文件夹 (F9)</translation>
    </message>
    <message>
      <source>Size of the thumbnails</source>
      <translation>缩略图大小</translation>
    </message>
    <message>
      <source>Size of the thumbnails (Ctrl+wheel)</source>
      <translation>缩略图大小（Ctrl+滚轮）</translation>
    </message>
    <message>
      <source>Sort and strictness</source>
      <translation>排序和严格程度</translation>
    </message>
    <message>
      <source>Sort and strictness: {0}</source>
      <translation>排序和严格程度：{0}</translation>
    </message>
    <message>
      <source>{0} more in bursts</source>
      <translation>另有 {0} 张在连拍中</translation>
    </message>
    <message>
      <source>{0} selected</source>
      <translation>已选 {0}</translation>
    </message>
  </context>
  <context>
    <name>PlaceList</name>
    <message>
      <source>Places</source>
      <translation>地点</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Places</source>
      <translation>地点</translation>
    </message>
  </context>
  <context>
    <name>QueryBar</name>
    <message>
      <source>Add words…</source>
      <translation>添加词语…</translation>
    </message>
    <message>
      <source>Another search.</source>
      <translation>另一个搜索。</translation>
    </message>
    <message>
      <source>Clear the search (Esc)</source>
      <translation>清除搜索 (Esc)</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>筛选</translation>
    </message>
    <message>
      <source>Filters cleared.</source>
      <translation>已清除筛选条件。</translation>
    </message>
    <message>
      <source>Names, captions, places… This model knows no words for looks</source>
      <translation>名称、说明、地点……此模型不认识描述外观的词</translation>
    </message>
    <message>
      <source>Recent searches (Alt+Down)</source>
      <translation>最近的搜索 (Alt+下)</translation>
    </message>
    <message>
      <source>Search cleared.</source>
      <translation>已清除搜索。</translation>
    </message>
    <message>
      <source>Search with a picture</source>
      <translation>用图片搜索</translation>
    </message>
    <message>
      <source>Search your photos</source>
      <translation>搜索您的照片</translation>
    </message>
    <message>
      <source>Surprise me (Ctrl+R)</source>
      <translation>给我惊喜 (Ctrl+R)</translation>
    </message>
    <message>
      <source>Taken out of the search: {0}</source>
      <translation>已从搜索中移除：{0}</translation>
    </message>
  </context>
  <context>
    <name>QueryChanges</name>
    <message>
      <source>Nothing more is written about your photos. Add a query of your own.</source>
      <translation>您的照片没有更多文字可抽取。请添加自己的搜索。</translation>
    </message>
    <message>
      <source>“{0}” is removed, and what you said of its photos.</source>
      <translation>已移除“{0}”及您对其照片的判断。</translation>
    </message>
  </context>
  <context>
    <name>QueryField</name>
    <message>
      <source>Search your photos</source>
      <translation>搜索您的照片</translation>
    </message>
  </context>
  <context>
    <name>QueryPanel</name>
    <message>
      <source>A query to judge the models by</source>
      <translation>用于评判模型的搜索</translation>
    </message>
    <message>
      <source>Add a query: red bicycle</source>
      <translation>添加搜索：红色自行车</translation>
    </message>
    <message>
      <source>From captions, keywords, albums and names</source>
      <translation>来自说明、关键字、相册和名称</translation>
    </message>
    <message>
      <source>Queries</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Suggest queries…</source>
      <translation>推荐查询…</translation>
    </message>
  </context>
  <context>
    <name>RangeEditor</name>
    <message>
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>至</translation>
    </message>
  </context>
  <context>
    <name>RatingSidecars</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a folder for the .xmp files</source>
      <translation>选择存放 .xmp 文件的文件夹</translation>
    </message>
    <message>
      <source>Photosearch never does that by itself. The photos aren't changed, and nothing is overwritten.</source>
      <translation>Photosearch 绝不会自行这样做。照片不会改变，也不会覆盖任何文件。</translation>
    </message>
    <message>
      <source>These photos have no stars, flags or labels to export.</source>
      <translation>这些照片没有可导出的星级、旗标或标签。</translation>
    </message>
    <message>
      <source>This folder has your photos. Write the .xmp files beside them?</source>
      <translation>此文件夹中有您的照片。要把 .xmp 文件写在它们旁边吗？</translation>
    </message>
    <message>
      <source>Write beside the photos</source>
      <translation>写在照片旁边</translation>
    </message>
    <message>
      <source>{0} of that name were there before, and stay as they are.</source>
      <translation>已有{0}同名，保持不变。</translation>
    </message>
    <message>
      <source>{0} written.</source>
      <translation>已写入{0}。</translation>
    </message>
  </context>
  <context>
    <name>Ratings</name>
    <message>
      <source>Black</source>
      <translation>黑色</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>蓝色</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>绿色</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>灰色</translation>
    </message>
    <message>
      <source>Magenta</source>
      <translation>洋红色</translation>
    </message>
    <message>
      <source>No flag</source>
      <translation>无旗标</translation>
    </message>
    <message>
      <source>No label</source>
      <translation>无标签</translation>
    </message>
    <message>
      <source>Not rated</source>
      <translation>未评分</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>橙色</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>已选取</translation>
    </message>
    <message>
      <source>Pick (P)</source>
      <translation>选取 (P)</translation>
    </message>
    <message>
      <source>Picked; click to take the flag away (U)</source>
      <translation>已选取；单击清除旗标 (U)</translation>
    </message>
    <message>
      <source>Picks</source>
      <translation>已选取</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>紫色</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>红色</translation>
    </message>
    <message>
      <source>Reject (X)</source>
      <translation>排除 (X)</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>已排除</translation>
    </message>
    <message>
      <source>Rejected; click to take the flag away (U)</source>
      <translation>已排除；单击清除旗标 (U)</translation>
    </message>
    <message>
      <source>White</source>
      <translation>白色</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>黄色</translation>
    </message>
    <message>
      <source>{0} of {1} stars</source>
      <translation>{0} 星（满分 {1} 星）</translation>
    </message>
    <message>
      <source>{0} or more</source>
      <translation>{0}或以上</translation>
    </message>
    <message>
      <source>{0} picked</source>
      <translation>已选取{0}</translation>
    </message>
    <message>
      <source>{0} rated: {1}</source>
      <translation>{0}评分：{1}</translation>
    </message>
    <message>
      <source>{0} rejected</source>
      <translation>已排除{0}</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} 至 {1}</translation>
    </message>
    <message>
      <source>{0} without a flag now</source>
      <translation>已清除{0}的旗标</translation>
    </message>
    <message>
      <source>{0} without stars now</source>
      <translation>已清除{0}的星级</translation>
    </message>
    <message>
      <source>{0}; click to take them away (0)</source>
      <translation>{0}；单击清除 (0)</translation>
    </message>
  </context>
  <context>
    <name>Reasons</name>
    <message>
      <source>Found by: {0}</source>
      <translation>找到原因：{0}</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>相机</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>keyword</source>
      <translation>关键词</translation>
    </message>
    <message>
      <source>looks like it {0}</source>
      <translation>外观相符 {0}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>person</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>place</source>
      <translation>地点</translation>
    </message>
    <message>
      <source>text in the photo</source>
      <translation>照片中的文字</translation>
    </message>
  </context>
  <context>
    <name>RecentSearches</name>
    <message>
      <source>Nothing searched for yet</source>
      <translation>还没有搜索过</translation>
    </message>
    <message>
      <source>Recent searches</source>
      <translation>最近的搜索</translation>
    </message>
  </context>
  <context>
    <name>RegionDialog</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Draw a rectangle. Or: arrows move it, Shift+arrows size it, Enter takes it.</source>
      <translation>画一个矩形。或者：方向键移动，Shift+方向键调整大小，回车确认。</translation>
    </message>
    <message>
      <source>Search with a part of {0}</source>
      <translation>用 {0} 的一部分搜索</translation>
    </message>
    <message>
      <source>The whole picture</source>
      <translation>整张图片</translation>
    </message>
    <message>
      <source>This picture can't be read now.</source>
      <translation>目前无法读取此图片。</translation>
    </message>
  </context>
  <context>
    <name>RegionPicker</name>
    <message>
      <source>Draw a rectangle to search with that part</source>
      <translation>画一个矩形，用该部分搜索</translation>
    </message>
    <message>
      <source>That was too small. Draw a larger rectangle.</source>
      <translation>太小了。请画一个大一些的矩形。</translation>
    </message>
  </context>
  <context>
    <name>Regions</name>
    <message>
      <source>Search with a part of this photo</source>
      <translation>用这张照片的一部分搜索</translation>
    </message>
  </context>
  <context>
    <name>ReportView</name>
    <message>
      <source>Asking the models…</source>
      <translation>正在询问各模型…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Get another model…</source>
      <translation>获取另一个模型…</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>对比</translation>
    </message>
    <message>
      <source>There is one model to ask. Get another one, and they are compared.</source>
      <translation>目前只有一个模型。获取另一个后即可比较。</translation>
    </message>
    <message>
      <source>Verdicts and what the models found, as TREC's files</source>
      <translation>以 TREC 文件导出判断与模型结果</translation>
    </message>
    <message>
      <source>Worth a look: right photos that are missed</source>
      <translation>值得一看：被漏掉的正确照片</translation>
    </message>
  </context>
  <context>
    <name>SampleSearches</name>
    <message>
      <source>Search for {0}</source>
      <translation>搜索{0}</translation>
    </message>
    <message>
      <source>Searches to try</source>
      <translation>可以试试的搜索</translation>
    </message>
    <message>
      <source>Try</source>
      <translation>试试</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchFiles</name>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Export saved searches</source>
      <translation>导出已保存的搜索</translation>
    </message>
    <message>
      <source>Import saved searches</source>
      <translation>导入已保存的搜索</translation>
    </message>
    <message>
      <source>New saved searches: {0}.</source>
      <translation>新增已保存的搜索：{0}。</translation>
    </message>
    <message>
      <source>Saved searches (*.jsonl)</source>
      <translation>已保存的搜索 (*.jsonl)</translation>
    </message>
    <message>
      <source>The saved searches are in {0} now.</source>
      <translation>已保存的搜索现在位于 {0}。</translation>
    </message>
    <message>
      <source>You have all of these searches already.</source>
      <translation>这些搜索您都已经有了。</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchList</name>
    <message>
      <source>Saved searches</source>
      <translation>已保存的搜索</translation>
    </message>
  </context>
  <context>
    <name>SavedSearches</name>
    <message>
      <source>Export or import searches</source>
      <translation>导出或导入搜索</translation>
    </message>
    <message>
      <source>Press + to keep this search here.</source>
      <translation>按 + 将此搜索保存在这里。</translation>
    </message>
    <message>
      <source>Removed the saved search “{0}”.</source>
      <translation>已移除保存的搜索“{0}”。</translation>
    </message>
    <message>
      <source>Save this search (Ctrl+D)</source>
      <translation>保存此搜索 (Ctrl+D)</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>已保存的搜索</translation>
    </message>
    <message>
      <source>There is a saved search called “{0}” already.</source>
      <translation>已有名为“{0}”的保存搜索。</translation>
    </message>
  </context>
  <context>
    <name>Scores</name>
    <message>
      <source>Match {match:.0%}</source>
      <translation>匹配度 {match:.0%}</translation>
    </message>
    <message>
      <source>Score {score:.3f}</source>
      <translation>得分 {score:.3f}</translation>
    </message>
    <message>
      <source>clear</source>
      <translation>明确</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>很可能</translation>
    </message>
    <message>
      <source>maybe</source>
      <translation>也许</translation>
    </message>
    <message>
      <source>unlikely</source>
      <translation>不太可能</translation>
    </message>
  </context>
  <context>
    <name>Scrubber</name>
    <message>
      <source>Years and months</source>
      <translation>年份和月份</translation>
    </message>
  </context>
  <context>
    <name>SearchControls</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>重新查找</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
  </context>
  <context>
    <name>SectionHead</name>
    <message>
      <source>{0}, closed</source>
      <translation>{0}，已折叠</translation>
    </message>
    <message>
      <source>{0}, open</source>
      <translation>{0}，已展开</translation>
    </message>
  </context>
  <context>
    <name>SetList</name>
    <message>
      <source>Sets of near-duplicates</source>
      <translation>近似重复的组</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
  </context>
  <context>
    <name>Shelves</name>
    <message>
      <source>All photos</source>
      <translation>所有照片</translation>
    </message>
    <message>
      <source>Favourites</source>
      <translation>收藏</translation>
    </message>
    <message>
      <source>Last import</source>
      <translation>上次导入</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>图库</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>最近添加</translation>
    </message>
    <message>
      <source>Screenshots</source>
      <translation>截屏</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>Videos</source>
      <translation>视频</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>作用</translation>
    </message>
  </context>
  <context>
    <name>SortPopup</name>
    <message>
      <source>Album order</source>
      <translation>相册顺序</translation>
    </message>
    <message>
      <source>Also show less certain photos</source>
      <translation>同时显示不太确定的照片</translation>
    </message>
    <message>
      <source>At least {0}</source>
      <translation>至少 {0}</translation>
    </message>
    <message>
      <source>Back to the cut-off that suits most searches</source>
      <translation>恢复适合大多数搜索的界限</translation>
    </message>
    <message>
      <source>Best match</source>
      <translation>最匹配优先</translation>
    </message>
    <message>
      <source>Best rated first</source>
      <translation>评分最高优先</translation>
    </message>
    <message>
      <source>Bursts as one tile</source>
      <translation>连拍合为一格</translation>
    </message>
    <message>
      <source>By folder</source>
      <translation>按文件夹</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>按名称</translation>
    </message>
    <message>
      <source>For searches only</source>
      <translation>仅用于搜索</translation>
    </message>
    <message>
      <source>How strict</source>
      <translation>严格程度</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>最大的在前</translation>
    </message>
    <message>
      <source>Least match of a good hit, in percent</source>
      <translation>好结果的最低匹配度（百分比）</translation>
    </message>
    <message>
      <source>Near-identical photos taken within a minute; a click on the number opens them</source>
      <translation>一分钟内拍摄的几乎相同的照片；点击数字即可展开</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>最新优先</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>最旧的在前</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>顺序</translation>
    </message>
    <message>
      <source>Random</source>
      <translation>随机</translation>
    </message>
    <message>
      <source>Recently added</source>
      <translation>最近添加</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Sort and strictness</source>
      <translation>排序和严格程度</translation>
    </message>
    <message>
      <source>more photos</source>
      <translation>更多照片</translation>
    </message>
    <message>
      <source>only the best</source>
      <translation>仅最好的</translation>
    </message>
  </context>
  <context>
    <name>StagePage</name>
    <message>
      <source>{0} still to be looked at.</source>
      <translation>还有 {0} 张待查看。</translation>
    </message>
  </context>
  <context>
    <name>StarRow</name>
    <message>
      <source>Not rated</source>
      <translation>未评分</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message>
      <source>Finding faces</source>
      <translation>正在查找脸</translation>
    </message>
    <message>
      <source>Loading the model</source>
      <translation>正在加载模型</translation>
    </message>
    <message>
      <source>Looking for photos</source>
      <translation>正在查找照片</translation>
    </message>
    <message>
      <source>Reading again</source>
      <translation>正在重新读取</translation>
    </message>
    <message>
      <source>Reading text</source>
      <translation>正在识别文字</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>剩余不到一分钟</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>{0} found</source>
      <translation>已找到 {0}</translation>
    </message>
    <message>
      <source>{0} h {1} min left</source>
      <translation>剩余 {0} 小时 {1} 分钟</translation>
    </message>
    <message>
      <source>{0} min left</source>
      <translation>剩余 {0} 分钟</translation>
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
      <translation>索引</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>暂停索引</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>继续索引</translation>
    </message>
  </context>
  <context>
    <name>SuggestionList</name>
    <message>
      <source>Suggestions</source>
      <translation>建议</translation>
    </message>
    <message>
      <source>Tab makes it a filter. Enter searches for the words.</source>
      <translation>按 Tab 设为筛选条件，按 Enter 搜索这些词。</translation>
    </message>
    <message>
      <source>Tab or Enter makes it a filter.</source>
      <translation>按 Tab 或 Enter 设为筛选条件。</translation>
    </message>
    <message>
      <source>{0}. {1} of {2}</source>
      <translation>{0}。第 {1} 项，共 {2} 项</translation>
    </message>
  </context>
  <context>
    <name>SurpriseMe</name>
    <message>
      <source>No more surprises: you have seen everything like your favourites.</source>
      <translation>没有更多惊喜了：与收藏相似的照片您都看过了。</translation>
    </message>
    <message>
      <source>There are too few photos yet for a surprise.</source>
      <translation>照片还太少，无法给出惊喜。</translation>
    </message>
  </context>
  <context>
    <name>TermChip</name>
    <message>
      <source>, counts {0} times</source>
      <translation>，权重 {0} 倍</translation>
    </message>
    <message>
      <source>Click, or Enter: change the words.</source>
      <translation>单击或按 Enter：修改词语。</translation>
    </message>
    <message>
      <source>Click, or Enter: search with a part of it.</source>
      <translation>单击或按 Enter：用其中一部分搜索。</translation>
    </message>
    <message>
      <source>Less like this</source>
      <translation>少些这样的</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>多些这样的</translation>
    </message>
    <message>
      <source>Search with a part of this picture</source>
      <translation>用这张图片的一部分搜索</translation>
    </message>
    <message>
      <source>Space: more or less like this.
Wheel, or Up and Down: how much it counts.</source>
      <translation>空格：更像或更不像。
滚轮或上下键：权重。</translation>
    </message>
    <message>
      <source>less like this</source>
      <translation>少些这样的</translation>
    </message>
    <message>
      <source>more like this</source>
      <translation>多些这样的</translation>
    </message>
    <message>
      <source>part of {0}</source>
      <translation>{0} 的一部分</translation>
    </message>
  </context>
  <context>
    <name>TextLayer</name>
    <message>
      <source>Text in the photo: {0}</source>
      <translation>照片中的文字：{0}</translation>
    </message>
  </context>
  <context>
    <name>TextMarks</name>
    <message>
      <source>No text was found in this photo. The settings say which scripts can be read.</source>
      <translation>此照片中未找到文字。可识别的文字种类请见设置。</translation>
    </message>
    <message>
      <source>Text in the photo (T)</source>
      <translation>照片中的文字 (T)</translation>
    </message>
  </context>
  <context>
    <name>TextsPage</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Erase all text that was read?</source>
      <translation>要清除所有已识别的文字吗？</translation>
    </message>
    <message>
      <source>Erase what was read…</source>
      <translation>清除已识别的文字…</translation>
    </message>
    <message>
      <source>It is read on this computer, when all else is indexed: about an hour for 20,000 photos on one core. It can be paused below the photos.</source>
      <translation>其他内容全部建立索引后，在此电脑上识别：单核每 20,000 张照片约一小时。可在照片下方暂停。</translation>
    </message>
    <message>
      <source>Latin letters, Chinese and Japanese are read. Those below come by a download; photos with lines that could not be read are read again then. Text in other scripts, such as Hebrew, is left out.</source>
      <translation>可识别拉丁字母、中文和日文。以下文字需要下载；下载后会重新识别有未识别行的照片。希伯来文等其他文字不予识别。</translation>
    </message>
    <message>
      <source>Nothing was read yet.</source>
      <translation>尚未识别任何内容。</translation>
    </message>
    <message>
      <source>Photos are no longer found by it, and no more is read. They stay as they are.</source>
      <translation>照片将不再能按这些文字找到，也不再识别。照片保持不变。</translation>
    </message>
    <message>
      <source>Read the text in photos</source>
      <translation>识别照片中的文字</translation>
    </message>
    <message>
      <source>Scripts</source>
      <translation>文字种类</translation>
    </message>
    <message>
      <source>Signs, receipts, screenshots: what is written in photos can be read, so that they are found by it, such as text:total, and it can be copied in the viewer.</source>
      <translation>招牌、收据、截图：可以识别照片中的文字，从而按文字找到照片（如 text:total），并可在查看器中复制。</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文字</translation>
    </message>
    <message>
      <source>{0} looked at, text in {1}.</source>
      <translation>已查看 {0}，其中 {1} 张有文字。</translation>
    </message>
  </context>
  <context>
    <name>TickEditor</name>
    <message>
      <source>Nothing to choose from</source>
      <translation>没有可选项</translation>
    </message>
    <message>
      <source>Search the list</source>
      <translation>搜索列表</translation>
    </message>
  </context>
  <context>
    <name>Tiles</name>
    <message>
      <source>Its folder can't be reached now.</source>
      <translation>目前无法访问它所在的文件夹。</translation>
    </message>
    <message>
      <source>One of your favourites</source>
      <translation>您的收藏之一</translation>
    </message>
    <message>
      <source>The first of {0}; + opens it</source>
      <translation>{0}中的第一张；按 + 展开</translation>
    </message>
    <message>
      <source>Video at {0}</source>
      <translation>视频 {0} 处</translation>
    </message>
    <message>
      <source>a burst of {0} photos</source>
      <translation>{0} 张连拍</translation>
    </message>
    <message>
      <source>favourite</source>
      <translation>已收藏</translation>
    </message>
    <message>
      <source>its folder can't be reached now</source>
      <translation>目前无法访问它所在的文件夹</translation>
    </message>
    <message>
      <source>less certain</source>
      <translation>不太确定</translation>
    </message>
    <message>
      <source>match {0}</source>
      <translation>匹配度 {0}</translation>
    </message>
    <message>
      <source>score {0}</source>
      <translation>得分 {0}</translation>
    </message>
    <message>
      <source>video at {0}</source>
      <translation>视频 {0} 处</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>A copy stays:</source>
      <translation>保留一个副本：</translation>
    </message>
    <message>
      <source>All of the video goes, not only this moment.</source>
      <translation>整个视频都会移走，而不仅是这一刻。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Copies that can't be looked at now, as their folder or drive isn't connected:</source>
      <translation>由于所在文件夹或驱动器未连接，目前无法查看的副本：</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>永久删除</translation>
    </message>
    <message>
      <source>Delete it for good?</source>
      <translation>要永久删除它吗？</translation>
    </message>
    <message>
      <source>Delete them for good?</source>
      <translation>要永久删除它们吗？</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>移到回收站</translation>
    </message>
    <message>
      <source>Move {photos}, {size}, to the trash, and with them the {more} RAW or JPEG files that belong to them?</source>
      <translation>要将 {photos}（{size}）以及属于它们的 {more} 个 RAW 或 JPEG 文件移到回收站吗？</translation>
    </message>
    <message>
      <source>Move {photos}, {size}, to the trash?</source>
      <translation>要将 {photos}（{size}）移到回收站吗？</translation>
    </message>
    <message>
      <source>Move “{name}” to the trash, and with it {others}?</source>
      <translation>将“{name}”连同 {others} 一起移到回收站？</translation>
    </message>
    <message>
      <source>Move “{name}” to the trash?</source>
      <translation>将“{name}”移到回收站？</translation>
    </message>
    <message>
      <source>Nothing brings back what is deleted for good.</source>
      <translation>永久删除后将无法恢复。</translation>
    </message>
    <message>
      <source>Of bursts only the photo on top goes; the others stay: {count}.</source>
      <translation>连拍只移走最上面的一张；其余保留：{count}。</translation>
    </message>
    <message>
      <source>Photos that stay because their folder or drive isn't connected: {count}.</source>
      <translation>因文件夹或驱动器未连接而保留的照片：{count}。</translation>
    </message>
    <message>
      <source>These copies may be there:</source>
      <translation>以下副本可能还在：</translation>
    </message>
    <message>
      <source>These copies stay:</source>
      <translation>保留这些副本：</translation>
    </message>
    <message>
      <source>These files go:</source>
      <translation>移走这些文件：</translation>
    </message>
    <message>
      <source>You can restore it from the trash.</source>
      <translation>可以从回收站恢复。</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>以及另外 {count}</translation>
    </message>
    <message>
      <source>its drive doesn't answer</source>
      <translation>其驱动器没有响应</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>已不存在</translation>
    </message>
    <message>
      <source>the drive is full</source>
      <translation>驱动器已满</translation>
    </message>
    <message>
      <source>the drive is read-only</source>
      <translation>驱动器是只读的</translation>
    </message>
    <message>
      <source>the system refuses; another program may be using it</source>
      <translation>系统拒绝；可能有其他程序正在使用</translation>
    </message>
    <message>
      <source>the trash can't keep a name like this</source>
      <translation>回收站无法保留这样的名称</translation>
    </message>
    <message>
      <source>there is no trash on that drive</source>
      <translation>该驱动器没有回收站</translation>
    </message>
    <message>
      <source>you have no permission to change the folder</source>
      <translation>您没有更改该文件夹的权限</translation>
    </message>
    <message>
      <source>{count} copies stay:</source>
      <translation>保留 {count} 个副本：</translation>
    </message>
    <message>
      <source>{files} can't be deleted now: the folder or drive isn't connected.</source>
      <translation>现在无法删除 {files}：文件夹或驱动器未连接。</translation>
    </message>
    <message>
      <source>{files} can't be deleted: {reason}.</source>
      <translation>无法删除 {files}：{reason}。</translation>
    </message>
    <message>
      <source>{files} can't be moved to the trash: {reason}.</source>
      <translation>无法将 {files} 移到回收站：{reason}。</translation>
    </message>
    <message>
      <source>{files} couldn't be put back; look in the trash.</source>
      <translation>无法还原 {files}；请在回收站中查看。</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Pause indexing</source>
      <translation>暂停索引</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>继续索引</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Undo (Ctrl+Z)</source>
      <translation>撤销 (Ctrl+Z)</translation>
    </message>
  </context>
  <context>
    <name>UnreadableDialog</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Every file could be read.</source>
      <translation>所有文件都已能读取。</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Files that can't be read</source>
      <translation>无法读取的文件</translation>
    </message>
    <message>
      <source>Filter by name, folder or reason</source>
      <translation>按名称、文件夹或原因筛选</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <source>These files can't be searched. Each is tried again by itself when it changes, or when the trouble may be over.</source>
      <translation>这些文件无法搜索。当文件更改或问题可能已消失时，会自动重试。</translation>
    </message>
    <message>
      <source>They are being read again…</source>
      <translation>正在重新读取…</translation>
    </message>
    <message>
      <source>Try again ({0})</source>
      <translation>重试（{0}）</translation>
    </message>
    <message>
      <source>Try all again</source>
      <translation>全部重试</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>{0} of {1} are shown.</source>
      <translation>显示 {1}中的 {0} 个。</translation>
    </message>
  </context>
  <context>
    <name>Verdicts</name>
    <message>
      <source>not judged yet</source>
      <translation>尚未判断</translation>
    </message>
    <message>
      <source>right</source>
      <translation>正确</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>不确定</translation>
    </message>
    <message>
      <source>wrong</source>
      <translation>不对</translation>
    </message>
  </context>
  <context>
    <name>VideoBar</name>
    <message>
      <source>Pause (Space)</source>
      <translation>暂停（空格）</translation>
    </message>
    <message>
      <source>Place in the video</source>
      <translation>视频中的位置</translation>
    </message>
    <message>
      <source>Play without sound (Space)</source>
      <translation>无声播放（空格）</translation>
    </message>
    <message>
      <source>Without sound; Enter opens your player</source>
      <translation>无声音；按 Enter 用您的播放器打开</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Next photo (Right)</source>
      <translation>下一张照片（右）</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Previous photo (Left)</source>
      <translation>上一张照片（左）</translation>
    </message>
  </context>
  <context>
    <name>ViewerBar</name>
    <message>
      <source>About this photo (I)</source>
      <translation>关于这张照片 (I)</translation>
    </message>
    <message>
      <source>Add to favourites</source>
      <translation>添加到收藏</translation>
    </message>
    <message>
      <source>All that can be done (Menu)</source>
      <translation>所有操作（菜单键）</translation>
    </message>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>返回照片 (Esc)</translation>
    </message>
    <message>
      <source>Find similar photos</source>
      <translation>查找相似照片</translation>
    </message>
    <message>
      <source>Full screen (F)</source>
      <translation>全屏 (F)</translation>
    </message>
    <message>
      <source>Incomplete</source>
      <translation>不完整</translation>
    </message>
    <message>
      <source>Open in another app (Enter)</source>
      <translation>在其他应用中打开（回车）</translation>
    </message>
    <message>
      <source>Pixels of the screen for each pixel of the photo</source>
      <translation>照片每个像素对应的屏幕像素</translation>
    </message>
    <message>
      <source>Remove from favourites</source>
      <translation>取消收藏</translation>
    </message>
    <message>
      <source>Rotate (view only) (R)</source>
      <translation>旋转（仅视图）(R)</translation>
    </message>
    <message>
      <source>Slideshow (S)</source>
      <translation>幻灯片 (S)</translation>
    </message>
    <message>
      <source>The end of this file is missing; this is what is there.</source>
      <translation>此文件的结尾缺失；这里显示的是现有部分。</translation>
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
      <translation>系统无法监视您的所有文件夹。以下文件夹中的变化每隔几分钟才会发现，而不是立即：{0}。</translation>
    </message>
  </context>
  <context>
    <name>WaysOut</name>
    <message>
      <source>Less strict</source>
      <translation>放宽要求</translation>
    </message>
    <message>
      <source>Remove “{0}”</source>
      <translation>移除“{0}”</translation>
    </message>
    <message>
      <source>Search all folders</source>
      <translation>搜索所有文件夹</translation>
    </message>
    <message>
      <source>Show all photos</source>
      <translation>显示所有照片</translation>
    </message>
  </context>
  <context>
    <name>WeakerHits</name>
    <message>
      <source>Hide them</source>
      <translation>隐藏它们</translation>
    </message>
    <message>
      <source>Show less certain photos</source>
      <translation>显示不太确定的照片</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Add what you would search for, or have some queries suggested. Then say which photos are right: all models' hits are mixed, so that none is favoured. The results tell how many right photos each model finds. What you say stays on this computer, and is used for nothing else.</source>
      <translation>添加您会搜索的内容，或让它推荐一些查询。然后指出哪些照片正确：所有模型的结果混在一起，不偏向任何一个。结果会说明每个模型找到多少张正确的照片。您的判断只保存在这台电脑上，不作他用。</translation>
    </message>
    <message>
      <source>Back to the photos (Esc)</source>
      <translation>返回照片 (Esc)</translation>
    </message>
    <message>
      <source>Find people</source>
      <translation>查找人物</translation>
    </message>
    <message>
      <source>Find the people in your photos</source>
      <translation>查找照片中的人物</translation>
    </message>
    <message>
      <source>For each face in your photos, numbers are computed by which faces can be compared. They stay in this library on this computer, nothing is computed until you say so, and all of it can be erased at any time.</source>
      <translation>会为照片中的每张脸计算一组用于比较的数字。它们只保存在这台电脑的此图库中，未经您同意不会计算，并可随时全部清除。</translation>
    </message>
    <message>
      <source>Looking for faces</source>
      <translation>正在查找脸</translation>
    </message>
    <message>
      <source>Nobody found yet</source>
      <translation>尚未找到任何人</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人物</translation>
    </message>
    <message>
      <source>Somebody is shown here who is seen in two photos at least.</source>
      <translation>至少在两张照片中出现的人会显示在这里。</translation>
    </message>
    <message>
      <source>Suggest queries…</source>
      <translation>推荐查询…</translation>
    </message>
    <message>
      <source>Which model finds more of your photos?</source>
      <translation>哪个模型能找到您更多的照片？</translation>
    </message>
    <message>
      <source>{0} to look at.</source>
      <translation>待查看：{0}。</translation>
    </message>
  </context>
  <context>
    <name>WhyPanel</name>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>Fits best</source>
      <translation>最相符</translation>
    </message>
    <message>
      <source>Fits little</source>
      <translation>相符较少</translation>
    </message>
    <message>
      <source>Show where: {0}</source>
      <translation>显示位置：{0}</translation>
    </message>
  </context>
  <context>
    <name>WhyText</name>
    <message>
      <source>Less like {0}</source>
      <translation>更少类似 {0}</translation>
    </message>
    <message>
      <source>More like {0}</source>
      <translation>更多类似 {0}</translation>
    </message>
    <message>
      <source>No part of the picture clearly shows {0}.</source>
      <translation>图片中没有明显显示 {0} 的部分。</translation>
    </message>
    <message>
      <source>No part of the picture fits clearly.</source>
      <translation>图片中没有明显相符的部分。</translation>
    </message>
    <message>
      <source>No part of the picture is clearly like {0}.</source>
      <translation>图片中没有明显与 {0} 相似的部分。</translation>
    </message>
    <message>
      <source>Passes: {0}</source>
      <translation>符合：{0}</translation>
    </message>
    <message>
      <source>Similar to {0}</source>
      <translation>与 {0} 相似</translation>
    </message>
    <message>
      <source>The picture as a whole is like {0}; no part is more so.</source>
      <translation>图片整体与 {0} 相似；没有哪一部分更相似。</translation>
    </message>
    <message>
      <source>The picture fits as a whole; no part fits better.</source>
      <translation>图片整体相符；没有哪一部分更相符。</translation>
    </message>
    <message>
      <source>This is found by what is written about it, not by its looks.</source>
      <translation>这是通过相关文字找到的，而不是通过外观。</translation>
    </message>
    <message>
      <source>What counts against it: {0}</source>
      <translation>不利之处：{0}</translation>
    </message>
    <message>
      <source>Where it is most like {0}</source>
      <translation>与 {0} 最相似的位置</translation>
    </message>
    <message>
      <source>Where the search fits best</source>
      <translation>搜索最相符的位置</translation>
    </message>
    <message>
      <source>Where {0} fits best</source>
      <translation>{0} 最相符的位置</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>一张图片</translation>
    </message>
    <message>
      <source>found with the others</source>
      <translation>与其他条件一起找到</translation>
    </message>
    <message>
      <source>looks like it {0}</source>
      <translation>外观相符 {0}</translation>
    </message>
    <message>
      <source>looks like that {0}, which counts against it</source>
      <translation>相似度 {0}，这对它不利</translation>
    </message>
    <message>
      <source>without {0}</source>
      <translation>不含 {0}</translation>
    </message>
    <message>
      <source>{0} counts against the picture as a whole.</source>
      <translation>{0} 对整张图片不利。</translation>
    </message>
    <message>
      <source>{0} fits the picture as a whole; no part fits better.</source>
      <translation>{0} 与图片整体相符；没有哪一部分更相符。</translation>
    </message>
    <message>
      <source>{0} isn't clearly seen, so it counts little against it.</source>
      <translation>{0} 不明显，因此影响很小。</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>“{0}”</translation>
    </message>
  </context>
  <context>
    <name>WhyTool</name>
    <message>
      <source>Looking closer…</source>
      <translation>正在仔细查看…</translation>
    </message>
    <message>
      <source>No words or pictures were searched for; it passes: {0}</source>
      <translation>没有用词语或图片搜索；照片符合：{0}</translation>
    </message>
    <message>
      <source>The search only says what is less wanted.</source>
      <translation>搜索只说明了不太想要的内容。</translation>
    </message>
    <message>
      <source>There is no search. Search for something, and this shows where it is.</source>
      <translation>当前没有搜索。搜索内容后，这里会显示它在哪里。</translation>
    </message>
    <message>
      <source>Why this photo (W)</source>
      <translation>为什么是这张照片 (W)</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>一张图片</translation>
    </message>
  </context>
  <context>
    <name>WindowActions</name>
    <message>
      <source>Removed {name} from the library.</source>
      <translation>已从图库中移除 {name}。</translation>
    </message>
  </context>
  <context>
    <name>ZoomBadge</name>
    <message>
      <source>{0} %</source>
      <translation>{0}%</translation>
    </message>
  </context>
  <context>
    <name>_Header</name>
    <message>
      <source>Any</source>
      <translation>不限</translation>
    </message>
  </context>
</TS>
